using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Telugu
{
    private static ShopSettingsTexts ShopSettings =>
        new()
        {
            YourShop = "మీ షాప్",
            Link = "లింక్",
            OldLink = "పాత లింక్ కూడా పనిచేస్తూనే ఉంటుంది.",
            Line = "మీ షాప్ గురించి ఒక లైన్",
            LineExample = "1962 నుండి తాజా స్వీట్లు, జైపూర్ అంతటా డెలివరీ.",
            ContactReturns = "సంప్రదింపు, రిటర్న్‌లు",
            ContactHint =
                "మీ షాప్ ప్రతి పేజీ అడుగున, ఒక ప్రత్యేక పేజీలో కనిపిస్తుంది. క్యాష్ ఆన్ డెలివరీ కస్టమర్లు దీని కోసం " + "చూస్తారు.",
            PhoneSeen = "కస్టమర్లకు కనిపించే ఫోన్ నంబర్",
            PhoneSeenHint = "కాల్స్, WhatsApp కోసం. చూపించకూడదంటే ఖాళీగా వదిలేయండి.",
            AddressSeen = "కస్టమర్లకు కనిపించే చిరునామా",
            AddressExample = "12 MI రోడ్, జైపూర్ 302001",
            Returns = "రిటర్న్‌లు, రీఫండ్‌లు",
            ReturnsExample = "7 రోజుల్లో, వాడకుండా, బాక్సులోనే. మాకు తిరిగి చేరాక డబ్బు రీఫండ్ చేస్తాము.",
            StockHeading = "స్టాక్",
            ShowLeft = "ఎన్ని మిగిలాయో కస్టమర్లకు చూపించు",
            ShowLeftHint = "పరిమాణం లెక్కించే ప్రొడక్ట్‌లకు మాత్రమే.",
            Colours = "రంగులు",
            Country = "దేశం",
            Currency = "కరెన్సీ",
            PagesLanguage = "షాప్ పేజీల భాష",
            OtherLanguages = "కస్టమర్లు ఎంచుకోగల ఇతర భాషలు",
            OtherLanguagesHint =
                "గరిష్ఠంగా 4. ప్రతి పేజీలో భాష మార్చుకోవచ్చు. ఆర్డర్లు, మెసేజ్‌లు, ఇన్‌వాయిస్‌లు కస్టమర్ ఎంచుకున్న భాషలో ఉంటాయి.",
            TimeZone = "టైమ్ జోన్",
            PairOfColours = "రంగుల జత",
            OwnColours = "నా సొంత రంగులు",
            Buttons = "బటన్‌లు",
            Page = "పేజీ",
            HowItLooks = "మీ షాప్ ఎలా కనిపిస్తుంది",
            ShowOwn = phone => $"నేను సైన్ ఇన్ చేసే నంబర్ {phone} చూపించు",
            Teal = "టీల్",
            Saffron = "కాషాయం",
            Rose = "గులాబీ",
            Indigo = "ఇండిగో",
            Leaf = "ఆకుపచ్చ",
            Sky = "ఆకాశ నీలం",
            Brick = "ఇటుక ఎరుపు",
            Ink = "సిరా నలుపు",
            WhenLeft = n => $"{n} లేదా తక్కువ మిగిలినప్పుడు",
            PictureRemoved = "ఫోటో తీసివేయబడింది.",
            ChangedElsewhere = "మీరు టైప్ చేస్తుండగా మరో విండోలో సెట్టింగ్‌లు మారాయి.",
            ChangedElsewhereHint = "మీరు టైప్ చేసింది ఇక్కడే ఉంది. ఉంచాలంటే మళ్ళీ సేవ్ చేయండి.",
            SaveSettings = "సెట్టింగ్‌లు సేవ్ చేయండి",
            TakingOrders = "ఆర్డర్‌లు తీసుకుంటోంది",
            More = "మరిన్ని",
            SignOutEverywhere = "అన్ని చోట్లా సైన్ అవుట్…",
            SignOutEverywhereHint = "అన్ని డివైస్‌లలో మీ సెషన్‌లు ఒకేసారి ముగుస్తాయి, ఇది కూడా.",
            SignOutAll = "అన్ని డివైస్‌లలో సైన్ అవుట్",
            ShopPicture = "మీ షాప్ ఫోటో",
            PictureHint = "మీ లోగో, లేదా మీరు అమ్మే వాటి ఫోటో.",
            PictureChosen = "ఎంచుకున్నారు, ఇంకా సేవ్ కాలేదు.",
            UsePicture = "ఈ ఫోటో వాడండి",
            HasPicture = "మీ షాప్‌కు ఫోటో పెట్టబడింది.",
            ShowsNumber = phone => $"మీ షాప్ {phone} చూపిస్తోంది.",
        };
}
