/// Towns where states have their seat and where meetings take place.
enum FrenchPlaces {
    /// Country: its capital, the first form being the one shown.
    static let capitals = """
        Afghanistan: Kaboul
        Afrique du Sud: Pretoria
        Albanie: Tirana
        Algérie: Alger
        Allemagne: Berlin
        Angola: Luanda
        Arabie saoudite: Riyad, Riad, Ryad
        Argentine: Buenos Aires
        Arménie: Erevan
        Australie: Canberra
        Autriche: Vienne
        Azerbaïdjan: Bakou
        Bahreïn: Manama
        Bangladesh: Dacca
        Bélarus: Minsk
        Belgique: Bruxelles
        Bénin: Porto-Novo
        Bolivie: La Paz
        Bosnie-Herzégovine: Sarajevo
        Brésil: Brasília, Brasilia
        Bulgarie: Sofia
        Burkina Faso: Ouagadougou
        Burundi: Bujumbura
        Cambodge: Phnom Penh
        Cameroun: Yaoundé
        Canada: Ottawa
        Chili: Santiago du Chili
        Chine: Pékin, Beijing
        Chypre: Nicosie
        Colombie: Bogota, Bogotá
        Congo: Brazzaville
        Corée du Nord: Pyongyang
        Corée du Sud: Séoul
        Côte d’Ivoire: Abidjan, Yamoussoukro
        Croatie: Zagreb
        Cuba: La Havane
        Danemark: Copenhague
        Égypte: Le Caire
        Émirats arabes unis: Abou Dabi, Abou Dhabi, Abu Dhabi
        Équateur: Quito
        Érythrée: Asmara
        Espagne: Madrid
        Estonie: Tallinn
        États-Unis: Washington, Washington DC, Washington D.C.
        Éthiopie: Addis-Abeba, Addis Abeba
        Finlande: Helsinki
        France: Paris
        Gabon: Libreville
        Géorgie: Tbilissi
        Ghana: Accra
        Grèce: Athènes
        Guinée: Conakry
        Haïti: Port-au-Prince
        Hongrie: Budapest
        Inde: New Delhi
        Indonésie: Jakarta
        Irak: Bagdad
        Iran: Téhéran
        Irlande: Dublin
        Islande: Reykjavik
        Israël: Jérusalem
        Italie: Rome
        Japon: Tokyo
        Jordanie: Amman
        Kazakhstan: Astana
        Kenya: Nairobi
        Kirghizstan: Bichkek
        Kosovo: Pristina
        Koweït: Koweït City
        Laos: Vientiane
        Lettonie: Riga
        Liban: Beyrouth
        Libye: Tripoli
        Lituanie: Vilnius
        Luxembourg: Luxembourg-Ville
        Macédoine du Nord: Skopje
        Madagascar: Antananarivo
        Malaisie: Kuala Lumpur
        Mali: Bamako
        Malte: La Valette
        Maroc: Rabat
        Mauritanie: Nouakchott
        Mexique: Mexico
        Moldavie: Chișinău, Chisinau, Chişinău
        Monténégro: Podgorica
        Mozambique: Maputo
        Niger: Niamey
        Nigéria: Abuja
        Norvège: Oslo
        Nouvelle-Zélande: Wellington
        Oman: Mascate
        Ouganda: Kampala
        Ouzbékistan: Tachkent
        Pakistan: Islamabad
        Palestine: Ramallah
        Pays-Bas: La Haye, Amsterdam
        Pérou: Lima
        Philippines: Manille
        Pologne: Varsovie
        Portugal: Lisbonne
        Qatar: Doha
        République centrafricaine: Bangui
        République démocratique du Congo: Kinshasa
        Roumanie: Bucarest
        Royaume-Uni: Londres
        Russie: Moscou
        Rwanda: Kigali
        Sénégal: Dakar
        Serbie: Belgrade
        Slovaquie: Bratislava
        Slovénie: Ljubljana
        Somalie: Mogadiscio
        Soudan: Khartoum
        Suède: Stockholm
        Suisse: Berne
        Syrie: Damas
        Taïwan: Taipei
        Tanzanie: Dodoma
        Tchad: N'Djamena
        Tchéquie: Prague
        Thaïlande: Bangkok
        Togo: Lomé
        Tunisie: Tunis
        Turquie: Ankara
        Ukraine: Kyiv, Kiev
        Venezuela: Caracas
        Vietnam: Hanoï, Hanoi
        Yémen: Sanaa
        Zimbabwe: Harare
        """
}
