import BriefingModel

/// Writes an article and its facts as one line of JSON, as `briefgen extract` prints it.
public enum FactsEncoder {
    /// One JSON object without a line feed, its keys in the fixed order of schema 1.
    public static func line(_ article: Article, _ facts: ArticleFacts) -> String {
        var json = JSONWriter()
        writeObject(article, facts, to: &json)
        return json.text
    }

    /// Writes the same and a line feed behind what `json` has written.
    public static func write(_ article: Article, _ facts: ArticleFacts, to json: inout JSONWriter) {
        writeObject(article, facts, to: &json)
        json.endLine()
    }

    private static func writeObject(_ article: Article, _ facts: ArticleFacts, to json: inout JSONWriter) {
        json.object { json in
            json.member("schema", 1)
            json.member("id", article.id.text)
            json.member("path", article.path)
            json.member("title", article.title)
            json.member("published", article.published?.description)
            json.member("updated", article.updated?.description)
            json.member("language", article.language)
            json.key("paragraphs")
            json.array(article.paragraphs) { json, paragraph in
                json.object { json in
                    json.member("text", paragraph.text)
                    json.member("line", paragraph.line)
                }
            }
            json.key("boilerplate")
            json.array(article.boilerplate) { json, line in
                json.object { json in
                    json.member("text", line.text)
                    json.member("line", line.line)
                }
            }
            json.key("people")
            json.array(facts.people, write)
            json.key("meetings")
            json.array(facts.meetings, write)
            json.key("systems")
            json.array(facts.systems, write)
            json.key("quotations")
            json.array(facts.quotations, write)
            json.key("commitments")
            json.array(facts.commitments, write)
            json.key("diagnostics")
            json.array(facts.diagnostics, write)
        }
    }

    private static func write(_ json: inout JSONWriter, _ person: PersonFact) {
        json.object { json in
            json.member("id", person.id.text)
            json.member("name", person.name)
            json.member("role", person.role)
            json.member("organisation", person.organisation)
            json.member("country", person.country)
            json.member("curated", person.curated)
            mentions(&json, person.mentions)
        }
    }

    private static func write(_ json: inout JSONWriter, _ meeting: MeetingFact) {
        json.object { json in
            json.member("id", meeting.id.text)
            json.member("name", meeting.name)
            json.member("kind", meeting.kind.rawValue)
            json.member("place", meeting.place)
            json.member("start", meeting.start?.description)
            json.member("end", meeting.end?.description)
            json.member("date", meeting.date.rawValue)
            json.member("curated", meeting.curated)
            json.member("main", meeting.main)
            mentions(&json, meeting.mentions)
        }
    }

    private static func write(_ json: inout JSONWriter, _ system: SystemFact) {
        json.object { json in
            json.member("id", system.id.text)
            json.member("name", system.name)
            json.member("category", system.category?.rawValue)
            json.member("generic", system.generic)
            json.member("curated", system.curated)
            mentions(&json, system.mentions)
        }
    }

    private static func write(_ json: inout JSONWriter, _ quotation: Quotation) {
        json.object { json in
            json.member("text", quotation.text)
            json.member("paragraph", quotation.span.paragraph)
            json.member("start", quotation.span.start)
            json.member("end", quotation.span.end)
            json.member("endParagraph", quotation.endParagraph)
            json.member("kind", quotation.kind.rawValue)
            json.key("speaker")
            json.object { write(&$0, quotation.speaker) }
            json.member("cue", quotation.cue)
        }
    }

    private static func write(_ json: inout JSONWriter, _ speaker: Speaker) {
        switch speaker {
        case .named(let id, let name):
            json.member("kind", "named")
            json.member("id", id.text)
            json.member("name", name)
        case .anonymous(let words):
            json.member("kind", "anonymous")
            json.member("id", String?.none)
            json.member("name", words)
        case .organisation(let name):
            json.member("kind", "organisation")
            json.member("id", String?.none)
            json.member("name", name)
        case .unknown:
            json.member("kind", "unknown")
            json.member("id", String?.none)
            json.member("name", String?.none)
        }
    }

    private static func write(_ json: inout JSONWriter, _ commitment: Commitment) {
        json.object { json in
            json.member("actor", commitment.actor)
            json.member("recipient", commitment.recipient)
            json.member("system", commitment.system)
            json.member("systemID", commitment.systemID.text)
            json.member("generic", commitment.generic)
            if let supply = commitment.supply { json.member("supply", supply) }
            json.key("quantity")
            if let quantity = commitment.quantity {
                json.object { json in
                    // « des dizaines » is no number.
                    json.member("value", quantity.qualifier == .plural ? nil : quantity.value)
                    json.member("qualifier", quantity.qualifier.rawValue)
                    json.member("text", quantity.text)
                }
            } else {
                json.value(String?.none)
            }
            json.member("status", commitment.status.rawValue)
            json.member("paragraph", commitment.sentence.paragraph)
        }
    }

    private static func write(_ json: inout JSONWriter, _ diagnostic: Diagnostic) {
        json.object { json in
            json.member("severity", diagnostic.severity.rawValue)
            json.member("identifier", diagnostic.identifier)
            json.member("summary", diagnostic.summary)
            json.member("line", diagnostic.location?.line)
            json.member("column", diagnostic.location?.column)
        }
    }

    private static func mentions(_ json: inout JSONWriter, _ spans: [TextSpan]) {
        json.key("mentions")
        json.array(spans) { json, span in
            json.object { json in
                json.member("paragraph", span.paragraph)
                json.member("start", span.start)
                json.member("end", span.end)
            }
        }
    }
}
