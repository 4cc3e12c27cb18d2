/// Words that stay on the line of the number before them.
enum TypographicUnits {
    /// Units of measure and signs that follow a number, in both languages.
    static let units: Set<String> = [
        "%", "‰", "€", "$", "£", "°C", "°", "mm", "cm", "m", "km", "km/h", "m²", "km²", "m³", "g", "kg", "t", "l", "s",
        "min",
        "h", "kt", "W", "kW", "MW", "GW", "kWh", "MWh", "TWh", "Hz", "kHz", "MHz", "GHz", "Mo", "Go", "To",
    ]

    /// Nouns that complete a number in French.
    static let frenchNouns: Set<String> = [
        "million", "millions", "milliard", "milliards", "euro", "euros", "dollar", "dollars", "tonne", "tonnes",
        "kilomètre", "kilomètres", "mètre", "mètres", "heure", "heures", "minutes",
    ]

    /// The months.
    static let frenchMonths: Set<String> = [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
    ]

    /// The months, and nouns that complete a number in English.
    static let englishWords: Set<String> = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December", "million", "billion", "euros", "dollars", "tonnes", "tons", "kilometres", "metres",
    ]

    /// Units that people write onto their number, as in `155mm`.
    static let attached: [String] = ["mm", "cm", "km", "kg"]
}
