namespace Dukaan.Values;

/// <summary>
/// Other names of India's states and union territories: older names, older letters, usual misspellings, short forms, names in Indian
/// languages.
/// </summary>
internal static class IndianStateNames
{
    /// <summary>By the state's code.</summary>
    private static readonly (string Code, string Others)[] Others =
    [
        (
            "AN",
            "Andaman & Nicobar; Andaman; Nicobar; Andamans; A & N Islands; A & N; Andaman Nicobar Island; अंडमान और निकोबार द्वीपसमूह; "
                + "अंडमान और निकोबार; अण्डमान और निकोबार द्वीप समूह"
        ),
        ("AP", "Andhra; Andra Pradesh; Andhra Pradesh (New); आंध्र प्रदेश; आन्ध्र प्रदेश; ఆంధ్ర ప్రదేశ్; ఆంధ్రప్రదేశ్; 28"),
        ("AR", "Arunachal; NEFA; अरुणाचल प्रदेश"),
        ("AS", "Asom; Asam; असम; অসম; আসাম"),
        ("BR", "Behar; बिहार"),
        ("CH", "Chandigadh; Chandigar; चंडीगढ़; चण्डीगढ़"),
        ("CG", "CT; Chattisgarh; Chhatisgarh; Chatisgarh; Chhattishgarh; Chattishgarh; Chhattisgadh; छत्तीसगढ़"),
        (
            "DH",
            "DN; DD; DNH; DNHDD; D & NH; Dadra & Nagar Haveli; Dadra Nagar Haveli; Dadra; Daman & Diu; Daman; Diu; दादरा और नगर हवेली "
                + "और दमन और दीव; दादरा और नगर हवेली; दमन और दीव; 25"
        ),
        ("DL", "New Delhi; Dilli; Dehli; NCT; दिल्ली; नई दिल्ली; राष्ट्रीय राजधानी क्षेत्र दिल्ली"),
        ("GA", "Gova; गोवा; गोंय"),
        ("GJ", "Gujrat; Gujarath; Gujerat; Guj; गुजरात; ગુજરાત"),
        ("HR", "Hariyana; Harayana; हरियाणा"),
        ("HP", "Himachal; Himanchal Pradesh; हिमाचल प्रदेश"),
        ("JK", "J & K; Kashmir; Jammu; Jammu Kashmir; जम्मू और कश्मीर; जम्मू कश्मीर; जम्मू व कश्मीर"),
        ("JH", "Jharkand; Jarkhand; झारखंड; झारखण्ड"),
        ("KA", "Karnatak; Karnatka; Mysore State; कर्नाटक; ಕರ್ನಾಟಕ"),
        ("KL", "Kerela; Keralam; केरल; കേരളം; കേരള"),
        ("LA", "Ladak; Leh Ladakh; लद्दाख"),
        ("LD", "Lakshadeep; Lakshwadeep; Laccadives; Laccadive Islands; Lakshadweep Islands; लक्षद्वीप"),
        ("MP", "Madhyapradesh; Madya Pradesh; मध्य प्रदेश"),
        ("MH", "Maharastra; Maharashtara; Maha; Bombay State; महाराष्ट्र"),
        ("MN", "मणिपुर"),
        ("ML", "Meghalya; Megalaya; मेघालय"),
        ("MZ", "Mizoram State; मिजोरम; मिज़ोरम"),
        ("NL", "Naga Land; नागालैंड; नागालैण्ड"),
        ("OD", "OR; Orissa; Odissa; Orrisa; ओडिशा; उड़ीसा; ଓଡ଼ିଶା"),
        ("PY", "Pondicherry; Puduchery; Pondichery; Pondy; Puduchcheri; पुदुचेरी; पुडुचेरी; पांडिचेरी; புதுச்சேரி"),
        ("PB", "Panjab; पंजाब; ਪੰਜਾਬ"),
        ("RJ", "Rajastan; Rajsthan; राजस्थान"),
        ("SK", "Sikim; सिक्किम"),
        ("TN", "Tamilnad; Tamil Naadu; Tamizh Nadu; Thamizhnadu; Madras State; तमिलनाडु; तमिल नाडु; தமிழ்நாடு; தமிழ் நாடு"),
        ("TS", "TG; Telengana; Telanganna; तेलंगाना; तेलंगना; తెలంగాణ"),
        ("TR", "Tripora; त्रिपुरा; ত্রিপুরা"),
        ("UP", "Uttarpradesh; Utter Pradesh; Uttar Pardesh; उत्तर प्रदेश"),
        ("UK", "UT; UA; Uttaranchal; Uttrakhand; Uttarkhand; Uttarakand; Uttranchal; उत्तराखंड; उत्तराखण्ड; उत्तरांचल"),
        ("WB", "Bengal; W Bengal; Westbengal; Paschim Banga; Paschimbanga; Poschim Bongo; पश्चिम बंगाल; পশ্চিমবঙ্গ"),
    ];

    /// <summary>Code and all names; the first is the official one.</summary>
    public static IEnumerable<(string Code, string[] Names)> All =>
        IndianStates.All.Select(state =>
            (
                state.Code,
                (string[])[state.Name, state.GstNumber.ToString("D2", System.Globalization.CultureInfo.InvariantCulture), .. Of(state.Code)]
            )
        );

    private static string[] Of(string code) => Others.First(other => other.Code == code).Others.Split("; ");
}
