/// Family names that stand alone in the news without an introduction and mean a person whenever capitalised.
///
/// They are evidence that a word names a person, never for who it is: nothing here adds a given name or an office.
enum PublicFigures {
    /// Family names of one word.
    static let familyNames = """
        Abbas Abe Adenauer Ahmadinejad Akar Al-Assad Al-Bachir Al-Baghdadi Al-Sarraj Al-Sissi Albright Allende
        Aoun Arafat Ardern Assad Attal Ayrault Aznar Aznavour Bachelet Badinter Baerbock Barnier Barroso Bayrou
        Benalla Bérégovoy Berlusconi Bettel Biden Blair Blinken Bolsonaro Bolton Borissov Borrell Boudiaf
        Bourguiba Bouteflika Boutros-Ghali Brejnev Bukele Castaner Castex Castro Cavaco Cazeneuve Ceausescu
        Ceaușescu Chavez Chávez Cheney Chirac Choïgou Chomsky Churchill Ciotti Clinton Cohn-Bendit Compaoré Copé
        Corbyn Cresson Cuomo Daladier Darmanin Dati Déby Delors Doumergue Draghi Duda Duque Duterte Erdogan
        Erdoğan Estrosi Fabius Farage Fico Fillon Gaddafi Gbagbo Genscher Gentiloni Georgieva Giscard Glucksmann
        Gorbachev Gorbatchev Gove Grybauskaitė Guaido Guaidó Guterres Haftar Haniyeh Hariri Hidalgo Hitler
        Hollande Houphouët-Boigny Hulot Iohannis Jadot Jaruzelski Jaurès Jospin Juncker Juppé Kabila Kaboré
        Kaczynski Kaczyński Kadhafi Kadyrov Kagame Karzaï Kennedy Kerry Khamenei Khomeini Khrouchtchev Kirchner
        Kissinger Kouchner Koutchma Kravtchouk Kuleba Kurz Lagarde Lavrov Lecornu Lénine Löfven Loukachenko
        Lukashenko Lula Lumumba Maduro Mandela Mattarella Mattis McCain McConnell Medvedev Mélenchon Meloni
        Merkel Mitsotakis Mitterrand Mnuchin Modi Mogherini Montebourg Monti Morawiecki Morsi Moscovici Moubarak
        Mugabe Mussolini Nasrallah Navalny Nehru Netanyahou Nétanyahou Netanyahu Nixon Nkrumah Obama Obasanjo
        Orban Orbán Ortega Ouattara Palme Papandréou Pécresse Pelosi Pence Perón Peskov Pétain Pinera Piñera
        Pinochet Pompeo Pompidou Porochenko Poroshenko Poutine Prodi Putin Raab Rabin Rajoy Raoult Rasmussen
        Reagan Renzi Retailleau Reynders Rocard Roosevelt Rousseff Rubio Rumsfeld Rutte Saakachvili Sadate
        Saddam Saleh Salvini Sánchez Sarkozy Sassoli Schäuble Scholz Schröder Schulz Schumer Schwarzenegger
        Senghor Shanahan Sharon Sissi Snowden Solana Soleimani Soljenitsyne Soros Staline Starmer Steinmeier
        Stoltenberg Stubb Sunak Taubira Tebboune Thatcher Thunberg Tillerson Timochenko Tito Trichet Trudeau
        Truman Trump Truss Tsahkna Tsipras Tusk Uribe Valls Varoufakis Védrine Villepin Walesa Wauquiez
        Weinstein Wilders Woerth Zapatero Zarif Zelenski Zelenskiy Zelensky Zelenskyy Zemmour Zuckerberg Zuma
        """
}
