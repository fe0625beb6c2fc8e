using Dukaan.Web.Texts.Accounts;

namespace Dukaan.Web.Texts;

internal static partial class Marathi
{
    /// <summary>The accounts of shoppers.</summary>
    public static AccountTexts Account { get; } =
        new()
        {
            Title = "माझे खाते",
            SignIn = "साइन इन करा",
            SignInHint = "फोन नंबर आणि कोडने, पासवर्डशिवाय.",
            SendCode = "मला कोड पाठवा",
            TypeCode = "कोड लिहा",
            SentTo = "आम्ही {0} वर कोड पाठवला आहे.",
            Code = "मेसेजमधील कोड",
            Continue = "पुढे जा",
            AnotherNumber = "दुसरा नंबर वापरा",
            SendAgain = "नवा कोड पाठवा",
            CodeWrong = "कोड बरोबर नाही किंवा त्याची वेळ संपली आहे. नवा कोड मागवा.",
            TooManyCodes = "खूप कोड मागवले गेले. थोड्या वेळाने पुन्हा प्रयत्न करा.",
            PhoneCountry = "या देशातील नंबरवर आम्ही कोड पाठवत नाही.",
            CodeNotSent = "कोड पाठवता आला नाही. थोड्या वेळात पुन्हा प्रयत्न करा.",
            CodeMessage = "{1} साठी तुमचा कोड {0} आहे. तो 10 मिनिटे चालेल. कोणालाही सांगू नका.",
            SignedInWith = "{0} ने साइन इन केले आहे",
            SignOut = "साइन आउट करा",
            SignOutEverywhere = "सर्व डिव्हाइसवरून साइन आउट करा",
            Orders = "माझ्या ऑर्डर",
            NoOrders = "या नंबरवर अजून ऑर्डर नाहीत.",
            Older = "जुन्या ऑर्डर",
            BuyAgain = "पुन्हा खरेदी करा",
            NotThere = "आता मिळत नाही: {0}",
            Guest = "साइन इन न करता दिलेली. मेसेजमधील लिंक ती उघडते.",
            Addresses = "माझे पत्ते",
            NoAddresses = "ज्या पत्त्यावर ऑर्डर मागवता तो इथे राहतो.",
            Edit = "बदला",
            Delete = "काढून टाका",
            Save = "सेव्ह करा",
            Wishes = "आवडीची यादी",
            Wish = "आवडीच्या यादीत टाका",
            NoWishes = "तुमच्या आवडीच्या यादीत अजून काही नाही.",
            FillIn = "साइन इन करा, नाव आणि पत्ता आपोआप भरला जाईल.",
            NewAddress = "दुसरा पत्ता",
            OtherShops = "या विक्रेत्याची इतर दुकाने",
            ShareHint = "माझे पत्ते आणि साइन-इन तिथेही वापरा: {0}. ऑर्डर त्यांच्या दुकानातच राहतात.",
            Share = "तिथेही वापरा",
            Shared = "तुमचे पत्ते आणि साइन-इन तिथेही चालतात: {0}.",
            Unshare = "शेअर करणे थांबवा",
        };
}
