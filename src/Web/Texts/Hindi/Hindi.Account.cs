using Dukaan.Web.Texts.Accounts;

namespace Dukaan.Web.Texts;

internal static partial class Hindi
{
    /// <summary>The accounts of shoppers.</summary>
    public static AccountTexts Account { get; } =
        new()
        {
            Title = "मेरा खाता",
            SignIn = "साइन इन करें",
            SignInHint = "फ़ोन नंबर और कोड से, बिना पासवर्ड के।",
            SendCode = "मुझे कोड भेजें",
            TypeCode = "कोड लिखें",
            SentTo = "हमने {0} पर कोड भेजा है।",
            Code = "मैसेज में आया कोड",
            Continue = "आगे बढ़ें",
            AnotherNumber = "दूसरा नंबर इस्तेमाल करें",
            SendAgain = "नया कोड भेजें",
            CodeWrong = "कोड सही नहीं है या उसका समय निकल गया है। नया कोड मँगाएँ।",
            TooManyCodes = "बहुत ज़्यादा कोड मँगाए गए। थोड़ी देर बाद फिर कोशिश करें।",
            PhoneCountry = "इस देश के नंबरों पर हम कोड नहीं भेजते।",
            CodeNotSent = "कोड भेजा नहीं जा सका। थोड़ी देर में फिर कोशिश करें।",
            CodeMessage = "{1} के लिए आपका कोड {0} है। यह 10 मिनट तक चलेगा। इसे किसी को न बताएँ।",
            SignedInWith = "{0} से साइन इन हैं",
            SignOut = "साइन आउट करें",
            SignOutEverywhere = "सभी डिवाइस से साइन आउट करें",
            Orders = "मेरे ऑर्डर",
            NoOrders = "इस नंबर से अभी कोई ऑर्डर नहीं है।",
            Older = "पुराने ऑर्डर",
            BuyAgain = "फिर से ख़रीदें",
            NotThere = "अब नहीं मिलता: {0}",
            Guest = "बिना साइन इन के दिया गया। मैसेज में आया लिंक इसे खोलता है।",
            Addresses = "मेरे पते",
            NoAddresses = "जिस पते पर ऑर्डर मँगाते हैं, वह यहाँ रहता है।",
            Edit = "बदलें",
            Delete = "हटाएँ",
            Save = "सेव करें",
            Wishes = "पसंद की सूची",
            Wish = "पसंद की सूची में जोड़ें",
            NoWishes = "आपकी पसंद की सूची में अभी कुछ नहीं है।",
            FillIn = "साइन इन करें, नाम और पता अपने आप भर जाएगा।",
            NewAddress = "दूसरा पता",
            OtherShops = "इस विक्रेता की दूसरी दुकानें",
            ShareHint = "मेरे पते और साइन-इन वहाँ भी काम आएँ: {0}। ऑर्डर अपनी दुकान में ही रहते हैं।",
            Share = "वहाँ भी इस्तेमाल करें",
            Shared = "आपके पते और साइन-इन वहाँ भी चलते हैं: {0}।",
            Unshare = "साझा करना बंद करें",
        };
}
