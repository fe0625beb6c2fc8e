using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Marathi
{
    private static HomeTexts Home =>
        new()
        {
            AddProduct = "उत्पादन जोडा",
            ShareLink = "लिंक शेअर करा",
            SalesReport = "विक्री अहवाल",
            ShopSettings = "दुकानाच्या सेटिंग्ज",
            GoodEvening = "शुभ संध्याकाळ",
            GoodMorning = "शुभ सकाळ",
            GoodAfternoon = "शुभ दुपार",
            ClosedHint = "तुमचे दुकान बंद आहे: लोक पाहू शकतात पण ऑर्डर देऊ शकत नाहीत.",
            Suspended = (reason, contact) =>
                "तुमचे दुकान निलंबित आहे: लोक पाहू किंवा ऑर्डर करू शकत नाहीत. चालू "
                + $"ऑर्डर पूर्ण करत राहा. कारण: {reason} येथे लिहा: {contact}",
            NoContact = "ग्राहक अजून दुकानातून तुमच्याशी संपर्क करू शकत नाहीत: फोन नंबर, पत्ता किंवा परतीचे नियम दिसत नाहीत.",
            AddContact = "संपर्काची माहिती जोडा",
            QuickActions = "झटपट कामे",
            ShopIsOpen = "दुकान उघडे आहे",
            ShopIsClosed = "दुकान बंद आहे",
            OpenOrders = "चालू ऑर्डर",
            ToHandle = "करायच्या",
            OrderWord = n => "ऑर्डर",
            Sales = "विक्री",
            PaidOf = amount => $"{amount} मिळाले",
            AddFirst = "तुमचे पहिले उत्पादन जोडा",
            AddFirstHint = "एक फोटो, नाव आणि किंमत: विक्री सुरू करायला एवढेच पुरे.",
            Ready = "पहिल्या ऑर्डरसाठी तयार",
            ReadyHint = "ग्राहकांना तुमची लिंक पाठवा. ऑर्डर येथे आपोआप दिसतात.",
            ShareShop = "दुकान शेअर करा",
            Latest = "नवीन ऑर्डर",
            AllOrders = "सर्व ऑर्डर",
            LowStock = "साठा कमी",
            All = n => $"सर्व {n}",
            Left = n => $"{n} शिल्लक",
            NowOpen = "तुमचे दुकान उघडे आहे.",
            NowClosed = "तुमचे दुकान बंद आहे. लोक पाहू शकतात पण ऑर्डर देऊ शकत नाहीत.",
            IsLiveTitle = "तुमचे दुकान सुरू झाले",
            IsLive = shop => $"{shop} सुरू झाले",
            EverybodyCan = "ही लिंक असलेला प्रत्येक जण आताच भेट देऊ शकतो.",
            TellCustomers = "ग्राहकांना सांगा",
            NoPhoneYet = "दुकानात अजून फोन नंबर नाही, त्यामुळे ग्राहक तुमच्याशी संपर्क करू शकत नाहीत.",
            CashOnly = "ग्राहक डिलिव्हरीवर रोख देतात. तुमचा UPI पत्ता जोडा म्हणजे ते UPI नेही देऊ शकतात.",
            AddUpi = "तुमचा UPI पत्ता जोडा",
            ShareText = (shop, link) => $"{shop} ऑनलाइन आहे. येथे ऑर्डर द्या: {link}",
            YourLink = "तुमच्या दुकानाची लिंक",
            ShareOnWhatsApp = "WhatsApp वर शेअर करा",
            ShareOther = "दुसऱ्या प्रकारे शेअर करा",
            QrOf = link => $"{link} चा QR कोड",
            QrCode = "QR कोड",
            QrHint = "काउंटर, खोके आणि व्हिजिटिंग कार्डसाठी. फोनच्या कॅमेऱ्याने दुकान उघडते.",
            DownloadPng = "PNG डाउनलोड करा",
            DownloadSvg = "SVG डाउनलोड करा",
            PrintPoster = "पोस्टर छापा",
            Feeds = "Google, Facebook, Instagram आणि WhatsApp",
            FeedsHint =
                "हे पत्ते Google Merchant Center आणि Meta च्या Commerce Manager ला द्या (नियमित डेटा फीड). त्यात तुमची "
                + "सर्व उत्पादने आजच्या किंमती आणि साठ्यासह असतात.",
            AgentFeed = "खरेदी सहाय्यक (JSON Lines)",
            ScanToOrder = "आमचे दुकान पाहण्यासाठी आणि ऑर्डर देण्यासाठी स्कॅन करा",
        };
}
