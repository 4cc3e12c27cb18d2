extension ResidueWords {
    /// What English pages, and the English parts of French ones, leave behind.
    static let english = ResidueWords(
        labels: """
            javascript is required | please enable javascript | play pause | follow us | follow us on |
            follow us on twitter | follow us on facebook | subscribe | subscribe now | sign up | sign in | log in |
            log out | share | share this | share this article | share this story | share on facebook |
            share on twitter | share via email | shares | email this | print | print this | print this article |
            copy link | link copied | save | save article | comment | comments | leave a comment | leave a reply |
            add a comment | post a comment | no comments | view comments | advertisement | advertising |
            advertise with us | ad | ads | sponsored | sponsored content | trending | trending now | trending stories |
            most read | most popular | most viewed | latest news | latest stories | breaking news | related |
            related articles | related stories | related posts | related topics | related content | recommended |
            recommended stories | recommended for you | you may also like | you might also like | more on this story |
            more from | more stories | read more | read next | read also | see also | show more | load more |
            view more | view all | continue reading | story continues below | article continues below |
            story continues after advertisement | back to top | scroll to top | skip to content |
            skip to main content | close | close menu | open menu | search | newsletter | newsletters |
            privacy policy | terms of use | terms of service | terms and conditions | cookie policy | accept cookies |
            accept all | all rights reserved | file photo | image credit | photo credit | min read | minute read |
            minutes read | mins read | reading time | views | view | published on | published | published at |
            updated on | updated | last updated | posted on | posted by | posted in | filed under | tagged |
            source link | original source | loading | loader | play video | watch video | watch live | listen |
            listen to this article | chat | like this | like loading | click here |
            an official website of the united states government | here’s how you know |
            government of canada gouvernement du canada | explore more on these topics | reuse this content |
            link copied to clipboard | copy to clipboard | report a problem on this page
            """,
        linkLabels: """
            read also | read more | read next | see also | related | related articles | related stories |
            more on this story
            """,
        footMarkers: """
            leave a comment | leave a reply | post a comment | add a comment | recent comments | related articles |
            related stories | related posts | recommended for you | recommended stories | you may also like |
            you might also like | more stories | latest stories | most read | most popular | trending stories
            """,
        tags: """
            news | world | politics | europe | business | defence | defense | opinion | analysis | video | videos |
            gallery | photos | live | exclusive | explainer | interview | home | menu | topics | tags | source |
            press release
            """,
        invitations: """
            read more | read also | read the full | read the transcript | see also | click here | follow us on |
            follow our | sign up for | sign up to | subscribe to | join our | get the latest | download our app |
            share this | this article is for subscribers | to continue reading | already a subscriber |
            we use cookies | this site uses cookies | your email address will not be published |
            required fields are marked | all rights reserved | source link | filed under | posted in
            """,
        invitingVerbs: """
            read | watch | listen | download | see
            """,
        playerCues: """
            watch on | listen on
            """,
        homePages: """
            home
            """,
        accountActions: """
            log in | sign in | sign up | subscribe now | my account
            """,
        siteNouns: """
            news | agency | portal | media | magazine | blog
            """,
        institutions: """
            ministry of | embassy of | department of | council of the european union
            """,
        taglineWords: """
            the | of | and | in | for | online | live | world | national
            """,
        languageNames: """
            ua | uk | en | eng | de | es | fr | pl | ru | it | pt | nl | tr | ar | zh | cn | ro | cs | cz | english |
            french | deutsch | español | italiano | português | polski | türkçe | română | nederlands
            """,
        colonLabels: """
            you are here | read | read more | read also | see also | related | watch | source | sources | credit | credits | photo |
            photos | image | images | image credit | photo credit | caption | author | tags | topics | category |
            categories | file photo | copyright | share |
            our standards | virin | note to readers | language selection |
            related topics
            """,
        edgeLabels: """
            editor | topics | from | language
            """,
        sourceLabels: """
            source | sources
            """,
        statementSigns: """
            press conference | briefing | minister | president | spokesman | spokesperson | with reference to |
            citing
            """,
        disclaimers: """
            this website uses cookies | this site uses cookies | all rights reserved | the views expressed |
            the opinions expressed | do not necessarily reflect | does not necessarily reflect |
            does not reflect the views | first appeared on | appeared first on | was originally published |
            was first published | originally appeared | this article was translated | this story was translated |
            machine translated | may not be reproduced | may not be published |
            ctrl enter
            """,
        captionLabels: """
            interactive | infographic | graphic | map | video | photo | photos | file photo | in pictures | in pics |
            watch | image | gallery
            """,
        credits: """
            getty images | ap photo | via reuters | via ap | file photo | handout via | courtesy of | photo by |
            image by | pool photo | screenshot |
            photo from open sources | photos from open sources
            """,
        creditHeads: """
            credit | credits | photo | photos | image | copyright
            """,
        interfaceWords: """
            share | shares | tweet | print | email | save | pin | like | comment | comments | copy | link | send |
            facebook | twitter | linkedin | whatsapp | telegram | reddit | subscribe | follow
            """,
        particles: """
            on | by | in | at | the | of | and | from | with | to
            """,
        publishedCues: """
            published on | published | posted on | posted | first published | publication date | date published |
            date
            """,
        datedGenres: """
            press briefing of | press briefing on | press briefing
            """,
        updatedCues: """
            updated on | updated | last updated | last updated on | last modified | modified
            """,
        dateFillers: """
            the | on | at | by | of | est | edt | bst | gmt | utc | am | pm | local | time | date
            """,
        readingTimes: """
            min read | mins read | minute read | minutes read | reading time | reading time min | reading time minutes
            """,
        bylineOpenings: """
            by | written by | posted by | published by | reported by | translated by
            """,
        bylineParts: """
            staff writer | staff reporter | with agencies | and agencies
            """,
        signatureParts: """
            reporting by | writing by | editing by | with agencies
            """,
        editingNotes: """
            editing by | writing by | reporting by | additional reporting by
            """,
        authorNotes: """
            about
            """,
        sentenceWords: """
            he | she | they | we | you | it | that | who | is | are | was | were | will | has | had | have
            """,
        determiners: """
            the | a | an | this | that | these | those | its | their | his | her
            """
    )
}
