using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Hindi
{
    private static SiteTexts Site =>
        new()
        {
            Title = "Dukaan: आपकी दुकान, एक मिनट में ऑनलाइन",
            Summary = "अपने फ़ोन नंबर से ऑनलाइन दुकान खोलें, लिंक शेयर करें, ऑर्डर लें। मुफ़्त, और सस्ते फ़ोन पर भी उतनी ही तेज़।",
            Short = "एक मिनट में ऑनलाइन दुकान खोलें।",
            SignIn = "साइन इन",
            Lead = "आपकी दुकान, एक मिनट में ऑनलाइन",
            LeadHint = "बस एक फ़ोन नंबर चाहिए। जो बेचते हैं जोड़ें, लिंक WhatsApp पर शेयर करें, और ऑर्डर आपके फ़ोन पर आएँगे।",
            OpenYourShop = "अपनी दुकान खोलें",
            WithPhone = "फ़ोन से साइन इन करें",
            WithPhoneHint = "न पासवर्ड, न फ़ॉर्म। मैसेज में कोड आया, और आप अंदर।",
            AddGoods = "जो बेचते हैं जोड़ें",
            AddGoodsHint = "एक फ़ोटो, एक दाम, बस। दो हज़ार पकवान हों या दो साड़ियाँ।",
            ShareLink = "लिंक शेयर करें",
            ShareLinkHint = "WhatsApp पर, Instagram पर, या काउंटर पर QR कोड से।",
            Why = "जैसे आप बेचते हैं, वैसी ही",
            WhyPay = "कैश ऑन डिलीवरी, या UPI सीधे आपके खाते में",
            WhyFast = "पेज तुरंत खुलते हैं, धीमे फ़ोन पर भी",
            WhyOrders = "ऑर्डर आते ही देखें; एक टैप में पुष्टि, पैक और भेजें",
            WhyYours = "आपके रंग, आपकी भाषा, आपका लिंक",
            Means = "Dukaan यानी दुकान।",
            NoShopTitle = "ऐसी कोई दुकान नहीं है",
            NoShop = "इस लिंक पर कोई दुकान नहीं है",
            NoShopHint = "लिंक देखें, या विक्रेता से फिर माँगें।",
            WhatIs = "Dukaan क्या है?",
            NoOrderTitle = "ऐसा कोई ऑर्डर नहीं है",
            NoOrder = "इस लिंक पर कोई ऑर्डर नहीं है",
            NoOrderHint = "देखें कि लिंक पूरा है, या विक्रेता से पूछें।",
            NothingHere = "यहाँ कुछ नहीं है",
            TooManyTries = "बहुत ज़्यादा कोशिशें",
            BusyNow = "अभी भीड़ है",
            WentWrong = "कुछ गड़बड़ हुई",
            DidNotWork = "यह नहीं हो सका",
            GoBack = "वापस जाएँ",
        };
}
