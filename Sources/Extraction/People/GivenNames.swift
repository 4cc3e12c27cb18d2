/// Given names of many languages, as French and English news spell them.
///
/// Names that are also ordinary words in capitals (`Rose`, `France`) or towns (`Florence`) are left out unless far more
/// often people.
enum GivenNames {
    /// Names of men.
    static let masculine = """
        Aaron Abdallah Abdel Abdelaziz Abdelfattah Abdelkader Abdelmadjid Abdelmalek Abdoul Abdoulaye
        Abdourahmane Abdul Abdulaziz Abdulla Abdullah Abdullahi Abdurrahman Abel Abi Abiy Abraham Achille Achim
        Achraf Adam Adama Adel Adem Adolf Adolfo Adrian Adriano Adrien Ahmad Ahmadou Ahmed Ahmet Aimé Akihito
        Akinwumi Akio Akira Alain Alan Alar Alassane Albert Alberto Albin Albrecht Aldo Alessio Alejandro Aleksandar
        Aleksander Aleksandr Aleksandrs Aleksei Aleksi Alessandro Alex Alexandr Alexandre Alexandros Alexandru
        Alexei Alexeï Alexey Alexis Alf Alfons Alfonso Alfred Alfredo Ali Alioune Allan Allen Alpha Alphonse
        Alvaro Álvaro Amadou Amadú Amar Ambroise Amine Amir Amos Anatole Anatoli Anatoly Anders András André
        Andrea Andreas Andrei Andreï Andrej Andrejs Andres Andrés Andrew Andrey Andrii Andriï Andrius Andriy
        Andrus Andrzej Andy Angel Ángel Angelo Angus Anibal Anicet Ankit Anselme Antal Ante Anthony Antoine
        Anton Antoni Antonin Antonio António Antonis Antonius Antony Antti Anwar Anwarul Ararat Archibald Ari
        Ariel Aristide Arkadi Armand Armando Armel Armen Armin Arnaud Arnold Arnoldas Arsen Arseni Arthur Artis
        Artur Arturo Arturs Arvind Ashok Ashraf Asier Asif Askar Aslan Assimi Ata Atiq Audun Auguste Augustin
        Aurélien Avigdor Axel Ayman Azali Aziz Babacar Babak Bachar Bachir Baptiste Barack Barham Barnabé Barry
        Bart Bartosz Bashar Bassam Bassirou Bastien Benedict Benigno Benito Benjamin Benjamín Benny Benoit
        Benoît Benyamin Bernard Bernardo Bernd Bernhard Bernie Bert Bertie Bertrand Bezalel Bill Billy Binali
        Bjarni Björn Blaise Bo Bob Bogdan Bohdan Bohuslav Bojan Bola Boris Borislav Borut Boubacar Boubker
        Boubou Brad Brahim Brandon Branislav Branko Brendan Brent Brett Brian Brice Bruce Bruno Bryan Bujar
        Bülent Burhan Cai Calixte Callum Cameron Camille Can Carl Carles Carlo Carlos Carsten Casey Caspar
        Catalin Cedric Cédric Cem Cemil César Cevdet Chad Chandrika Charles Charlie Charly Cheick Cheikh Chems
        Chérif Chris Christer Christian Christof Christoffer Christoph Christophe Christopher Christos Chuck
        Cipriano Claes Clark Claude Claudio Claus Clement Clément Cliff Clint Clive Colin Conor Constant
        Constantin Corentin Cornelius Cory Costas Craig Cristian Cristóbal Csaba Curtis Cyril Cyrille Cyrus
        Dacian Damian Damien Damir Damon Dan Daniel Daniele Daniil Danilo Danny Dario Darius Darrell Darren Dave
        David Davide Davit Davor Dawda Dean Deepak Denis Dennis Denys Derek Desmond Didier Diego Dieter Dietmar
        Dimitar Dimitri Dimitrij Dimitrios Dimitris Dinesh Dino Dirk Djamel Djibo Djibrill Dmitri Dmitriï Dmitry
        Dmytro Doğan Dom Domenico Dominik Donal Donald Donato Dorin Doug Douglas Dragan Duncan Dusan Dušan Duško
        Dwight Eamon Éamon Eamonn Ebrahim Eddie Eddy Edgar Edgars Edi Edouard Édouard Eduard Eduardo Edward
        Edwin Egils Ehud Eino Ekrem Elias Elie Élie Elijah Elio Eliot Elliott Elmar Elon Emad Emanuel Emanuele
        Emil Emile Émile Emilio Emmanuel Emmerson Enda Engin Enrico Enrique Enzo Erdal Eric Éric Erich Erick
        Erik Erkki Erlan Ernest Ernesto Ernst Erwan Erwin Esmail Esmaïl Espen Esteban Etienne Étienne Eugen
        Eugene Eugène Eugenio Evan Evangelos Evarist Évariste Evgeni Evgueni Evo Ewald Eyal Fabian Fabien Fabio
        Fabrice Fabrizio Fadi Faisal Farhad Farid Farouk Fathi Fatih Faure Fausto Fayez Faysal Federico Felipe
        Felix Félix Ferdinand Ferenc Fernando Fethullah Fidel Filip Filippo Fiodor Firmin Flavio Florent Florian
        Floribert Fouad Fradique Francesco Francis Francisco Franck Francky Francois François Frank Frankie
        Franklin Frans Franz Fred Frederic Frédéric Frederick Frederik Fredrik Friedrich Frits Fritz Fuat Fumio
        Gabor Gábor Gabriel Gabriele Gabrielius Gael Gaël Gaétan Ganni Gareth Garry Gary Gaspard Gaston Gautier
        Gavin Gebran Geert Geir Gennadi Geoff Geoffrey Geoffroy Georg George Georges Georgi Georgios Geórgios
        Georgiy Gerald Gérald Gerard Gérard Gerardo Gerd Gerhard Germain Germán Gert Ghassan Giancarlo Gianni
        Gideon Gil Gilbert Gilberto Gilles Gintautas Giorgi Giorgio Giorgos Giovanni Gitanas Giulio Giuseppe
        Gjorge Gleb Glen Glenn Godefroy Godwin Gonzalo Goodluck Goran Göran Gordan Gordon Götz Graham Grant Greg
        Grégoire Gregor Gregory Grégory Grigori Grzegorz Guido Guilherme Guillaume Guillermo Gunnar Gunter
        Günter Günther Gurbanguly Gustav Gustavo Guy György Habib Haibatullah Haider Hailemariam Haïm Hakainde
        Hakan Håkan Hakim Halim Hamad Hamadi Hamdi Hamed Hamid Hamza Hani Hannes Hannu Hans Harald Haris Harjit
        Harlem Harold Haroun Harri Harry Hartmut Haruhiko Harun Harvey Hasan Hashim Hasina Hassan Hassanal
        Hassane Hayden Hector Héctor Heiko Heinrich Heinz Helge Helmut Hendrik Henk Henning Henri Henrik
        Henrique Henry Herbert Hermann Hernán Hervé Hicham Hichem Hilaire Hiroshi Hishammuddin Hjalmar Horacio
        Horst Hosni Hossein Houssem Howard Hubert Hubertus Hugh Hugo Hugues Hulusi Humphrey Humza Hun Huseyin
        Hüseyin Hussein Iain Ian Ibrahim Ibrahima Idriss Idrissa Ignace Ignacio Ignazio Igor Ihor Iker Ilan
        Ilham Ilia Ilie Ilir Ilkka Ilya Imad Imanol Imran Ingmar Ingo Inigo Ioan Ion Iouri Irakli Irakly Irfan
        Isa Isaac Isaias Ismaël Ismail Ismaïl Ismet İsmet Israr Issa Issoufou István Itamar Ivan Ivica Ivo Jaak
        Jaap Jacek Jack Jacob Jacques Jagdish Jaime Jair Jake Jakob Jakov Jakub Jalal Jamal James Jamie Jamil
        Janez Jani Janis Jānis Jannik Janos János Janusz Jared Jaroslaw Jarosław Jason Jassim Javad Javier Jay
        Jean Jeannot Jeb Jed Jeff Jefferson Jeffrey Jens Jeppe Jérémie Jeremy Jérémy Jeroen Jerome Jérôme Jerry
        Jerzy Jesper Jesse Jesus Jesús Jim Bedřich Květoslav Ludvík Rostislav Štěpán Matěj Lukáš Ondřej Vít Radoslav Lubomír František Petr Jiří Jimmy Jo Joachim Joakim Joao João Joaquín Jochen Joe Joel Joël
        Joffrey Johan Johann Johannes John Johnny Jon Jonas Jonáš Jonathan Jordan Jordi Jörg Jorge Jos Jose José
        Josef Josep Joseph Josh Joshua Josip Josu Jouni Jozef Jozsef Juan Juha Jules Julian Julien Julio Julius
        Jurgen Jürgen Juri Jüri Juris Jussi Justin Juvenal Jyrki Kaha Kais Kaïs Kamal Kamel Kamil Karel Karim
        Karl Karlo Kassim Kassym Kazuhito Keir Keith Kemal Ken Kenneth Kent Kevin Khaled Khalid Khalifa Khamis
        Kiran Kirill Kjell Klaas Klaus Klemen Kofi Konstantin Konstantinos Kostas Kris Krisjanis Krišjānis
        Kristian Kristjan Kristof Krzysztof Kurt Kwame Kwasi Kyriakos Laith Lakhdar Lansana Larbi Larry Lars
        Lasse Laszlo László Laurens Laurent Lauri Lawrence Lazar Lazarus Lech Leif Len Lennart Leo Léo Léon
        Leonard Léonard Leonardo Leonid Léonid Leopold Léopold Lester Lev Levan Levi Lewis Lilian Linas Lindsey
        Lionel Lloyd Lluis Loïc Lorenzo Lothar Lou Louis Luc Luca Lucas Luciano Lucien Ludovic Luigi Luis Luís
        Luiz Lukas Luke Lutz Lyndon Maarten Maciej Macky Madani Magnus Mahamadou Mahamat Mahamoud Mahathir Mahdi
        Mahinda Mahmood Mahmoud Majid Maksym Malcolm Malick Malik Mamadi Mamadou Mamady Mamoru Mamuka Manfred
        Manmohan Manoel Manuel Marc Marcel Marcelo Marcin Marco Marcos Marcus Marek Margaritis Margus Mariano
        Marijus Marin Mario Mário Marius Mariusz Mark Markku Marko Markus Marlin Maros Maroš Mart Märt Marten
        Martí Martin Martti Marvin Marwan Masahiko Masato Masrour Massimo Massoud Mat Matej Mateo Matéo Mateusz
        Mathias Mathieu Mato Mats Matt Matteo Matthew Matthias Matthieu Matti Mattias Maurice Mauricio Mauro Max
        Maxim Maxime Maximilian Mehdi Mehmet Mehmood Meles Melvin Menahem Mesut Mevlut Mevlüt Michael Michaël
        Michal Michalis Michał Michel Michele Mickaël Miguel Mihai Mihály Mika Mikael Mike Mikhail Mikhaïl
        Mikheïl Mikk Mikko Mikulas Mikuláš Milan Milo Milorad Milos Miloš Miloud Milton Mindaugas Miro Miroslav
        Misha Mitch Mitt Mladen Mohamad Mohamed Mohammad Mohammed Mohamud Mohsen Moïse Moisés Moncef Morgan
        Moritz Morten Mosaab Moshe Mouammar Mourad Moussa Moustapha Muhamed Muhammad Muhammadu Mukhisa Mulatu
        Murat Musa Mustafa Mustapha Mykhailo Mykhaïlo Mykola Nacer Naftali Najib Narendra Naser Nasser Natan
        Nathan Nathanaël Nawaf Nebojsa Nebojša Ned Neil Nelson Néstor Nicanor Nicola Nicolae Nicolaï Nicolas
        Nicolás Nicos Niels Nigel Nikita Niklas Niko Nikol Nikola Nikolai Nikolaï Nikolaos Nikolaus Nikolay
        Nikos Nils Nizar Noah Nobuo Noé Noel Noël Norbert Norman Nouri Nuno Nureddin Nurlan Obaid Oğuz Ola Olaf
        Olav Ole Oleg Oleh Oleksandr Oleksii Oleksiï Oleksiy Olexandre Oliver Olivér Olivier Olli Olusegun Omar
        Omer Ömer Omid Oriol Örjan Orlando Oscar Óscar Oskar Ossama Oswaldo Othmar Otto Oumar Ousmane Paavo
        Pablo Paddy Pål Panagiotis Panos Paolo Parfait Pascal Pat Patrice Patrick Patrik Paul Paulin Paulo
        Paulos Pavel Pavlo Pavol Pawel Paweł Peadar Peder Pedro Peer Pekka Per Percy Petar Pete Peter Péter Petr
        Petri Petro Petros Petter Pham Phil Philibert Philip Philipp Philippe Phillip Pier Piero Pierpaolo
        Pierre Pieter Pietro Piotr Pjer Porfirio Prabowo Predrag Prithvirajsing Quentin Rachid Radek Radoslaw
        Radosław Radu Rafael Rafał Rafic Rafik Rahul Raila Raimonds Raimundas Rainer Rajiv Rajnath Rajoelina
        Ralf Ralph Ramazan Rami Ramón Ramtane Ramush Ramzan Rand Randall Randy Raoul Raphaël Rashid Rasmus
        Rastislav Rauf Raul Raúl Ravi Ray Raymond Recep Reda Reginald Réginald Régis Reinhard Reinhold Rémi Rémy
        Renato Renaud René Reto Reuven Rex Reza Riad Ricardo Riccardo Richard Rick Ricky Riek Rihards Rishi Rob
        Robert Roberto Roberts Robin Rocco Roch Roderich Rodolfo Rodolphe Rodrigo Rodrigue Roger Roland Rolando
        Rolf Romain Roman Romano Romuald Ron Ronald Ronan Rory Rosen Ross Roustem Roy Ruben Rubén Rudi Rudolf
        Rudy Rui Ruslan Russell Rustam Rustem Ryad Ryan Ryszard Saad Sabah Sabri Sadegh Sadiq Sadyr Saeed Salah
        Salam Salem Salim Salva Salvador Salvatore Sam Sameh Sami Samir Samo Sampson Samuel Samuli Sander Sándor
        Sandro Sanjay Sauli Sayed Scott Sean Seán Sebastian Sébastian Sébastien Selahattin Selim Semion Serge
        Sergei Sergeï Sergey Sergio Sérgio Serguei Sergueï Serguey Serhi Serhii Serhiy Serj Seth Shahid Shane
        Shaun Shavkat Shehbaz Sheldon Sherman Shigeru Shigeyuki Shimon Shinzo Shinzō Siamak Siegfried Sigmar
        Sigurd Siim Silvan Silvio Simeon Siméon Simon Simonas Sinan Slavoj Slobodan Solomon Soltan Sören Spencer
        Stanislas Stanislav Stanislaw Stanley Stef Stefan Štefan Ștefan Stefano Steffen Stelios Sten Steny
        Stephan Stéphane Stephen Steve Steven Stevo Stewart Stig Stipe Stuart Subhash Subrahmanyam Sukru
        Suleiman Suleyman Süleyman Sultan Surin Svante Sven Sylvain Sylvestre Szymon Søren Tadeusz Taha Taïeb Takeshi
        Tamás Tamaz Tamim Tanel Taras Tareck Tarek Tareq Tarik Tarmo Taro Tarō Tayeb Ted Tedros Teemu Tendai
        Teodor Teodoro Terrence Terry Thabo Thaddeus Théo Theodor Theodore Théodore Theodoros Thibault Thibaut
        Thierry Thiery Thom Thomas Thorsten Tibor Tidjane Tiemen Tihamér Till Tim Timo Timothée Timothy Tito
        Titouan Tiziano Tobias Tobie Todd Tom Tomas Tomás Tomáš Tomasz Tomislav Tommaso Tommy Toni Tonino Tony
        Toomas Torben Torsten Toshimitsu Trent Tristan Tuomas Turki Tzachi Ulf Ulrich Umaro Umberto Uri Urmas
        Uroš Uwe Vaclav Václav Vahan Vahé Valdemar Valdis Valentin Valentyn Valère Valeri Valery Valéry Vano
        Varoujan Vasil Vassili Vassyl Vasyl Viatcheslav Victor Víctor Vidar Vigilijus Viktor Vilhelm Vince
        Vincent Vincenzo Vital Vitali Vitaliy Vitaly Vítor Vittorio Vivek Vlad Vladimir Vladimír Vladislav
        Vlastimil Vojtech Volker Volodymyr Vuk Vyacheslav Walid Walter Warren Wayne Welisarow Werner Wesley
        Wilbur Wilfred Wilfried Will Willem William Willy Wilson Winfried Winston Witold Wladimir Wojciech
        Wolfgang Wopke Władysław Xabier Xavi Xavier Yacine Yahia Yahya Yair Yakov Yan Yanis Yann Yannick Yannis
        Yaroslav Yasser Yasukazu Yasuo Yayi Yeóryos Yevgeny Yitzhak Yoann Yoav Yohei Yoon Yoshihide Yoshimasa
        Yossi Youcef Youri Youssef Youssouf Yoweri Yuri Yuriy Yusuf Yvan Yves Yvon Zachary Zbigniew Zdeněk
        Zdravko Zeljko Željko Zhan Ziad Zine Zlatko Zoltan Zoltán Zoran Zouhair Zsolt Zurab Žygimantas
        Abbas Abdo Abdoulkader Abdoulkarim Abdrabbo Abdrahamane Abul Adamou Adnan Aguila Alassan Alkassoum
        Aloysio Alousséni Andrónico Andry Anerood Apollinaire Arun Babatunde Badr Bahram Bakary Béji Bilawal
        Bocar Boubèye Celso Chiheb Choguel Constantino Demeke Ehab Elías Fattah Filipe François-Philippe Gboyega
        Ghazi Gotabaya Hage Hamdullah Hamidou Harouna Heraldo Hery Hoshyar Hossam Ismaila Itsunori Iván Jakaya
        Joko Kassoum Kashim Katsuya Khawaja Khemaïes Koichiro Komi Kwesi Lenín Luhut Mahamane Maithripala
        Manohar Manouchehr Mansour Martín Moctar Modibo Mokgweetsi Murray Nabih Nabil Navin Nawaz Nechirvan
        Netchirvan Noureddine Ollanta Olufemi Osman Othman Oumarou Oumaro Palamagamba Perfecto Piyush Pranab
        Pravind Prayut Prayuth Rached Rangin Ranil Riyad Ryamizard Saadeddine Sabou Saïd Saifuddin Salahuddin
        Salaheddine Salifou Salman Salmane Salou Santiago Sartaj Sebastián Sedki Seiji Seretse Seydou Seyni
        Sibusiso Sidiki Simplice Souleymane Soumeylou Sylvanus Tabaré Taieb Tharman Thongloun Tiébilé Tiéman
        Toumani Tsuneo Tukur Uhuru Umaru Virasakdi Wavel Workneh Yaacoub Yemane Yemi Yousef Zacharie Zalmay
        Zéphirin
        """

    /// Short forms that do not begin their name, as loose keys.
    static let short = [
        "mike": "micael", "bob": "robert", "bil": "viliam", "jim": "iames", "tony": "antoni", "dik": "ricard",
        "rik": "ricard", "ted": "eduard", "cuk": "carles", "iery": "gerald", "iak": "ion", "nik": "nicolas",
        "kate": "caterine", "liz": "elizabet", "pegi": "margaret", "bety": "elizabet", "ioe": "iosef", "iack": "ion",
    ]

    /// Names of women.
    static let feminine = """
        Adélaïde Adele Adèle Adeline Adriana Agata Agathe Agnes Agnès Agnieszka Aïcha Aïda Aina Aino Aisha Alba
        Albena Albertine Aleksandra Alena Alessandra Alexandra Alexia Alice Alicia Alicja Aliénor Alina Aline
        Alison Alix Alla Alma Amal Amanda Ambre Amel Amelia Amelie Amélie Amina Aminata Amira Amy Ana Anaïs
        Anastasia Andrée Anémone Aneta Angela Angèle Ángeles Angelica Angélica Angelina Angeline Angélique Ani
        Anisoara Anissa Anita Anja Anke Ann Anna Annabel Annabelle Annalena Anne Annegret Anneke Anneli Annelies
        Annemarie Annette Annick Annie Annika Anniken Antje Antoinette Antonia Arancha Arancia Ariane Arielle
        Arlette Armelle Asa Åsa Asli Asma Asmaa Assia Astrid Aude Audrey Augustine Aung Aurélie Aurora Aurore
        Avril Aya Ayelet Aylin Azucena Baiba Barbara Bárbara Barbe Beata Beate Beatrice Béatrice Beatrix Beatriz
        Belén Bella Bénédicte Bérangère Bérénice Bernadette Berthe Betsy Bette Bettina Betty Bianca Bineta
        Bintou Birgit Blanche Blanka Božena Brenda Brigida Brigitte Britta Brune Camilla Capucine Carina Carla
        Carlotta Carme Carmen Carol Carola Carole Carolina Caroline Carrie Cassandra Catalina Catarina Catherine
        Cathy Cécile Cecilia Cécilia Cecilie Célia Celine Céline Chandra Chantal Charlène Charlotte Chelsea
        Cherie Chloé Christa Christelle Christiane Christianne Christina Christine Chrystia Cindy Claire Clara
        Clarisse Claudia Claudie Claudine Clélia Clémence Clémentine Clotilde Colette Coline Colomba Condoleezza
        Connie Constance Consuelo Coralie Corine Corinna Corinne Cornelia Cristina Cynthia Cyrielle Dacia Dalia
        Daniela Danièle Danielle Danuta Daphne Daphné Daria Debbie Débora Deborah Deirdre Delfina Delphine
        Denise Diana Diane Dilma Dina Dolores Dominika Donatella Donna Dora Dorothea Dorothée Dorothy Dubravka
        Edit Edith Édith Edna Eileen Ekaterina Eleanor Elena Eleonora Éléonore Elfriede Elisa Élisa Elisabeth
        Élisabeth Elisabetta Elise Élise Eliza Elizabeth Elke Ella Ellen Ellie Elodie Élodie Eloïse Elsa Else
        Elvira Elvire Elżbieta Emanuela Emilia Emilie Émilie Emily Emma Emmanuelle Enrica Erika Erna Ernestine
        Ersilia Esperança Espérance Esra Estelle Ester Esther Eva Éva Evelyn Evelyne Évelyne Evika Ewa Fabienne
        Fadila Faiza Fanny Fatiha Fatima Fatma Fatou Fatoumata Fawzia Federica Federika Felicia Félicité
        Fernande Fiona Flavia Flavie Fleur Flora Florence Francesca Francine Françoise Frédérica Frédérique Fumiko
        Gabriela Gabriella Gabrielle Gaëlle Galina Geneviève Georgette Georgina Geraldine Géraldine Gerda
        Germaine Ghislaine Gina Ginette Gintarė Gioia Giorgia Gisèle Gitta Giulia Gladys Gloria Golda Grace
        Grażyna Greta Gro Guadalupe Gudrun Gunilla Gwenaëlle Gwendoline Habiba Hadja Hadjila Haifa Halina Halla
        Hana Hanan Hanna Hannah Hanne Hannelore Harriet Harumi Hayat Heather Heidi Heike Helen Helena Helene
        Hélène Helga Hella Helle Héloïse Henriette Hermine Hilary Hilda Hillary Hina Houda Houria Huguette Ida
        Ifigenia Ilana Ilse Imane Ina Ines Inès Inés Inga Inge Ingeborg Ingrid Inna Ioana Irena Irene Irène Iria
        Irina Iris Irma Isabel Isabela Isabell Isabella Isabelle Isolde Ivana Iveta Ivonne Iwona Jacinda Jacinta
        Jacqueline Jade Jadranka Jadwiga Jana Jane Janet Janice Janina Janine Jasmine Jeanine Jeanne Jeannette
        Jeannine Jelena Jen Jennifer Jenny Jessica Jessie Jill Jitka Joan Joana Joanna Joanne Jocelyne Jody
        Joëlle Johanna Jóhanna Jolanta Josée Josephine Joséphine Josette Josiane Joy Joyce Juana Judit Judith
        Judy Julia Juliana Julianne Julie Juliette Justine Justyna Jutta Kaja Kajsa Kamala Karen Karima Karin
        Karina Karine Karla Karoline Katalin Katarina Katarína Katarzyna Kate Katerina Kateřina Katharina
        Katherine Kathleen Kathryn Kathy Kati Katia Katie Katja Katrin Katrín Katrina Katrine Kayla Keiko Kelly
        Kersti Khadija Khady Kim Kimberly Kira Kirsi Kirsten Kirstjen Kitty Klara Klára Kolinda Kornelia
        Kristalina Kristen Kristiina Kristin Kristina Kristine Ksenia Laetitia Laëtitia Laila Lana Lara Larissa
        Latifa Laura Laure Lauren Laurence Laurène Laurie Léa Leila Leïla Lena Léna Lene Leni Leonor Léonore
        Lesia Leslie Letizia Lia Liana Libuše Lidia Lieve Lila Lili Liliana Liliane Lilla Lily Lina Linda Line
        Lioudmila Lisa Lisbeth Lise Liudmila Liv Liz Liza Ljubica Loredana Lorena Loretta Lori Lotta Lotte
        Loubna Louisa Louise Lourdes Luana Lubna Lucia Lucía Luciana Lucie Lucienne Lucile Lucille Lucy Ludivine
        Ludmila Luisa Luise Luiza Lydia Lydie Lyudmila Madeleine Madeline Mafalda Magali Magda Magdalena
        Magdaléna Maggie Maha Maia Maïa Mairead Maja Malala Malika Malin Manon Manuela Mara Marcela Marcella
        Marcelle Margaret Margareta Margarete Margarida Margarita Margaux Margot Margrethe Marguerite Maria
        María Mariam Mariama Mariana Marianna Marianne Marica Marie Mariela Mariella Marielle Marija Marika
        Marilyn Marina Marine Marion Marisa Marise Marisol Mariya Marjeta Marjorie Marlena Marlène Marta Marte
        Martha Marthe Martina Martine Mary Maryam Maryse Maryvonne Mascha Mathilde Maud Maureen May Maya Mayra
        Meg Megan Meghan Melania Melanie Mélanie Melina Mélinda Melissa Mélissa Mercedes Meredith Mette Mia
        Michaela Michela Michèle Micheline Michelle Mihaela Mila Milada Milena Milica Mimi Mina Minna Mireille
        Miriam Mirjana Mirka Moira Monica Monika Monique Mounia Muriel Murielle Myriam Nabila Nadège Nadejda
        Nadia Nadine Nadja Najat Najla Najwa Nancy Naomi Narjes Natacha Natalia Natalie Nataliya Natasa Natascha
        Natasha Nathalie Nawal Neelie Nelly Ngozi Nia Nicky Nicole Nicoletta Nicolette Niki Nikki Nina Ninon
        Noélie Noëlle Noémie Noor Nora Nour Nouria Oana Océane Octavie Oda Odette Odile Ofelia Oksana Olena Olga
        Olha Olimpia Olivia Olympe Onjali Ophélie Oriane Orsolya Oumou Outi Paloma Pamela Paola Pascale Patricia
        Patrizia Patty Paula Paule Paulette Paulina Pauline Pawlina Peggy Penelope Penny Petra Philippine
        Phumzile Pia Pilar Piret Priscilla Priti Priyanka Prudence Rachel Rachida Radmila Rafaela Raïssa Ramona
        Rania Raphaëlle Raquel Rasa Rebecca Regina Régine Renata Renate Renée Reyhana Rhonda Rima Rita Roberta
        Rokhaya Romana Romane Romina Rosa Rosalie Rosalind Rosanna Rosario Roselyne Rosemary Rosine Roula Roxana
        Roxane Ruth Sabina Sabine Sabrina Sahle Sahra Salima Sally Salma Salomé Saloua Samantha Samia Samira
        Sandra Sandrine Sanna Sara Sarah Sari Saskia Ségolène Selma Sevgil Shannon Sharon Sheikha Sheila Shirin
        Shirine Shirley Sibeth Signe Sigrid Sigríður Siham Silke Silvana Silvia Simona Simone Simonetta Sinéad
        Sirpa Siv Snježana Sofia Sofía Sofie Solange Solène Sonia Sonja Sophia Sophie Soraya Souad Soumaya
        Stefania Stéfania Stefanie Stella Stephanie Stéphanie Sue Sun Susan Susana Susanna Susanne Susi Suzan
        Suzana Suzanne Suzy Svenja Svetlana Sviatlana Sybille Sylvana Sylvette Sylvia Sylvie Taina Tamar Tamara
        Tammy Tania Tanja Tanya Tara Tarja Tatiana Tatjana Tawakkol Teresa Térésa Tessa Thea Thelma Theresa
        Therese Thérèse Tiina Tilly Tina Tove Tracey Trine Tsai Tulsi Ulla Ulrika Ulrike Ursula Uschi Utta Vaira
        Valentina Valentine Valerie Valérie Vanda Vanessa Vanja Vera Véra Věra Verena Veronica Veronika
        Véronique Viktoria Viktoriia Viola Violaine Violeta Violette Viorica Virginia Virginie Virginija Vivian
        Viviana Viviane Vjosa Wafa Wanda Wangari Wendy Wilma Winnie Xiomara Yael Yaël Yamina Yasmin Yasmina
        Yasmine Yelena Yevgenia Yolanda Yolande Yulia Yuliia Yuriko Yvette Yvonne Zahia Zahra Zaïda Zara Zdenka
        Zeina Zinaida Zineb Ziva Zoe Zoé Zora Zoubida Zsuzsanna Zuzana
        Bukola Carolyn Dana Delcy Hinda Lindiwe Maïmouna Maite Marie-Claude Nanaia Naledi Netumbo Nirmala
        Nkosazana Pascaline Raychelle Retno Sahle-Work Sushma Verónica Zainab Zeinabou
        """

    /// Names of either.
    static let either = """
        Ange Aung Ban Chen Cho Choi Chung Deng Dominique Eden Frédérique Gaby Guo Han Hu Hwang Jackie Jan Jung
        Kang Kay Kim Kyle Lee Leslie Li Liu Ma Mao Moon Nana Noor Park Qin Raja Ren Roh Sacha Sasha Shin Sun
        Taylor Tracy Tran Vivian Wang Wen Wu Xi Yang Yoo Zhang Zhao Zhou
        """
}
