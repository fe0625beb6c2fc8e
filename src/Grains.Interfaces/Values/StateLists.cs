namespace Dukaan.Values;

/// <summary>The states of countries other than India: code, name and other names, by ISO 3166-2.</summary>
internal static class StateLists
{
    private const string UnitedStates = """
        AL Alabama; AK Alaska; AZ Arizona; AR Arkansas; CA California=Calif; CO Colorado; CT Connecticut; DE Delaware; FL Florida=Fla;
        GA Georgia; HI Hawaii; ID Idaho;
        IL Illinois; IN Indiana; IA Iowa; KS Kansas; KY Kentucky; LA Louisiana; ME Maine; MD Maryland; MA Massachusetts=Mass; MI Michigan;
        MN Minnesota; MS Mississippi;
        MO Missouri; MT Montana; NE Nebraska; NV Nevada; NH New Hampshire; NJ New Jersey; NM New Mexico; NY New York=New York State;
        NC North Carolina; ND North Dakota;
        OH Ohio; OK Oklahoma; OR Oregon; PA Pennsylvania=Penn; RI Rhode Island; SC South Carolina; SD South Dakota; TN Tennessee;
        TX Texas=Tex; UT Utah; VT Vermont;
        VA Virginia; WA Washington=Washington State; WV West Virginia; WI Wisconsin; WY Wyoming;
        DC District of Columbia=Washington DC=Washington D.C.; PR Puerto Rico;
        GU Guam; VI Virgin Islands=US Virgin Islands; AS American Samoa; MP Northern Mariana Islands
        """;

    private const string Canada = """
        AB Alberta; BC British Columbia=Colombie-Britannique; MB Manitoba; NB New Brunswick=Nouveau-Brunswick;
        NL Newfoundland and Labrador=Newfoundland=Terre-Neuve-et-Labrador=NF;
        NS Nova Scotia=Nouvelle-Écosse; NT Northwest Territories=Territoires du Nord-Ouest; NU Nunavut; ON Ontario;
        PE Prince Edward Island=PEI=Île-du-Prince-Édouard;
        QC Quebec=Québec=PQ; SK Saskatchewan; YT Yukon=Yukon Territory=YK
        """;

    private const string Australia = """
        ACT Australian Capital Territory; NSW New South Wales; NT Northern Territory; QLD Queensland; SA South Australia; TAS Tasmania;
        VIC Victoria; WA Western Australia
        """;

    private const string Brazil = """
        AC Acre; AL Alagoas; AP Amapá; AM Amazonas; BA Bahia; CE Ceará; DF Distrito Federal=Brasília; ES Espírito Santo; GO Goiás;
        MA Maranhão; MT Mato Grosso;
        MS Mato Grosso do Sul; MG Minas Gerais=Minas; PA Pará; PB Paraíba; PR Paraná; PE Pernambuco; PI Piauí; RJ Rio de Janeiro;
        RN Rio Grande do Norte; RS Rio Grande do Sul;
        RO Rondônia; RR Roraima; SC Santa Catarina; SP São Paulo; SE Sergipe; TO Tocantins
        """;

    private const string Mexico = """
        AGU Aguascalientes=Ags; BCN Baja California=BC; BCS Baja California Sur; CAM Campeche=Camp; CHP Chiapas=Chis; CHH Chihuahua=Chih;
        CMX Ciudad de México=CDMX=Mexico City=DF=Distrito Federal;
        COA Coahuila=Coahuila de Zaragoza=Coah; COL Colima; DUR Durango=Dgo; GUA Guanajuato=Gto; GRO Guerrero; HID Hidalgo=Hgo;
        JAL Jalisco; MEX Estado de México=Edomex=México=State of Mexico;
        MIC Michoacán=Michoacán de Ocampo=Mich; MOR Morelos; NAY Nayarit; NLE Nuevo León=NL; OAX Oaxaca; PUE Puebla; QUE Querétaro=Qro;
        ROO Quintana Roo=QR; SLP San Luis Potosí;
        SIN Sinaloa; SON Sonora; TAB Tabasco; TAM Tamaulipas=Tamps; TLA Tlaxcala=Tlax; VER Veracruz=Veracruz de Ignacio de la Llave;
        YUC Yucatán; ZAC Zacatecas
        """;

    private const string Japan = """
        01 Hokkaido=北海道; 02 Aomori=青森県=青森; 03 Iwate=岩手県=岩手; 04 Miyagi=宮城県=宮城; 05 Akita=秋田県=秋田; 06 Yamagata=山形県=山形; 07 Fukushima=福島県=福島;
        08 Ibaraki=茨城県=茨城;
        09 Tochigi=栃木県=栃木; 10 Gunma=群馬県=群馬; 11 Saitama=埼玉県=埼玉; 12 Chiba=千葉県=千葉; 13 Tokyo=東京都=東京; 14 Kanagawa=神奈川県=神奈川; 15 Niigata=新潟県=新潟;
        16 Toyama=富山県=富山;
        17 Ishikawa=石川県=石川; 18 Fukui=福井県=福井; 19 Yamanashi=山梨県=山梨; 20 Nagano=長野県=長野; 21 Gifu=岐阜県=岐阜; 22 Shizuoka=静岡県=静岡; 23 Aichi=愛知県=愛知;
        24 Mie=三重県=三重;
        25 Shiga=滋賀県=滋賀; 26 Kyoto=京都府=京都; 27 Osaka=大阪府=大阪; 28 Hyogo=兵庫県=兵庫; 29 Nara=奈良県=奈良; 30 Wakayama=和歌山県=和歌山; 31 Tottori=鳥取県=鳥取;
        32 Shimane=島根県=島根;
        33 Okayama=岡山県=岡山; 34 Hiroshima=広島県=広島; 35 Yamaguchi=山口県=山口; 36 Tokushima=徳島県=徳島; 37 Kagawa=香川県=香川; 38 Ehime=愛媛県=愛媛;
        39 Kochi=高知県=高知; 40 Fukuoka=福岡県=福岡;
        41 Saga=佐賀県=佐賀; 42 Nagasaki=長崎県=長崎; 43 Kumamoto=熊本県=熊本; 44 Oita=大分県=大分; 45 Miyazaki=宮崎県=宮崎; 46 Kagoshima=鹿児島県=鹿児島; 47 Okinawa=沖縄県=沖縄
        """;

    public static IEnumerable<(string Country, string[] CountryNames, IEnumerable<(string Code, string[] Names)> States)> All =>
        [
            ("US", ["usa", "us", "america"], Read(UnitedStates)),
            ("CA", ["canada"], Read(Canada)),
            ("AU", ["australia"], Read(Australia)),
            ("BR", ["brasil", "brazil"], Read(Brazil)),
            ("MX", ["mx"], Read(Mexico)),
            ("JP", ["japan", "日本"], Read(Japan)),
        ];

    private static IEnumerable<(string Code, string[] Names)> Read(string list) =>
        list.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(entry =>
                (
                    entry[..entry.IndexOf(' ', StringComparison.Ordinal)],
                    entry[(entry.IndexOf(' ', StringComparison.Ordinal) + 1)..].Split('=')
                )
            );
}
