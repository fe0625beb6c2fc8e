using Dukaan.Web.Texts.Accounts;

namespace Dukaan.Web.Texts;

internal static partial class Telugu
{
    /// <summary>The accounts of shoppers.</summary>
    public static AccountTexts Account { get; } =
        new()
        {
            Title = "నా ఖాతా",
            SignIn = "సైన్ ఇన్ చేయండి",
            SignInHint = "ఫోన్ నంబర్, కోడ్ చాలు; పాస్‌వర్డ్ అక్కర్లేదు.",
            SendCode = "నాకు కోడ్ పంపండి",
            TypeCode = "కోడ్ రాయండి",
            SentTo = "{0}కు కోడ్ పంపాము.",
            Code = "మెసేజ్‌లో వచ్చిన కోడ్",
            Continue = "కొనసాగండి",
            AnotherNumber = "వేరే నంబర్ వాడండి",
            SendAgain = "కొత్త కోడ్ పంపండి",
            CodeWrong = "కోడ్ సరైనది కాదు లేదా దాని సమయం అయిపోయింది. కొత్త కోడ్ అడగండి.",
            TooManyCodes = "చాలా కోడ్‌లు అడిగారు. కొంతసేపటి తర్వాత మళ్ళీ ప్రయత్నించండి.",
            PhoneCountry = "ఈ దేశపు నంబర్‌లకు మేము కోడ్‌లు పంపము.",
            CodeNotSent = "కోడ్ పంపలేకపోయాము. కాసేపటిలో మళ్ళీ ప్రయత్నించండి.",
            CodeMessage = "{1} కోసం మీ కోడ్ {0}. ఇది 10 నిమిషాలు పనిచేస్తుంది. ఎవరికీ చెప్పకండి.",
            SignedInWith = "{0}తో సైన్ ఇన్ అయ్యారు",
            SignOut = "సైన్ అవుట్ చేయండి",
            SignOutEverywhere = "అన్ని పరికరాల్లో సైన్ అవుట్ చేయండి",
            Orders = "నా ఆర్డర్లు",
            NoOrders = "ఈ నంబర్‌తో ఇంకా ఆర్డర్లు లేవు.",
            Older = "పాత ఆర్డర్లు",
            BuyAgain = "మళ్ళీ కొనండి",
            NotThere = "ఇప్పుడు దొరకదు: {0}",
            Guest = "సైన్ ఇన్ చేయకుండా ఇచ్చినది. మెసేజ్‌లోని లింక్ దీన్ని తెరుస్తుంది.",
            Addresses = "నా చిరునామాలు",
            NoAddresses = "మీరు ఆర్డర్ చేసే చిరునామా ఇక్కడ ఉంటుంది.",
            Edit = "మార్చండి",
            Delete = "తొలగించండి",
            Save = "సేవ్ చేయండి",
            Wishes = "ఇష్టాల జాబితా",
            Wish = "ఇష్టాల జాబితాలో చేర్చండి",
            NoWishes = "మీ ఇష్టాల జాబితాలో ఇంకా ఏమీ లేదు.",
            FillIn = "సైన్ ఇన్ చేస్తే మీ పేరు, చిరునామా వాటంతట అవే నిండుతాయి.",
            NewAddress = "వేరే చిరునామా",
        };
}
