using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Hindi
{
    private static HomeTexts Home =>
        new()
        {
            AddProduct = "प्रोडक्ट जोड़ें",
            ShareLink = "अपना लिंक शेयर करें",
            SalesReport = "बिक्री रिपोर्ट",
            ShopSettings = "दुकान की सेटिंग",
            GoodEvening = "शुभ संध्या",
            GoodMorning = "सुप्रभात",
            GoodAfternoon = "नमस्ते",
            ClosedHint = "आपकी दुकान बंद है: लोग देख सकते हैं पर ऑर्डर नहीं कर सकते।",
            Suspended = (reason, contact) =>
                "आपकी दुकान निलंबित है: लोग न देख सकते हैं, न ऑर्डर कर सकते हैं। खुले "
                + $"ऑर्डर पूरे करते रहें। कारण: {reason} यहाँ लिखें: {contact}",
            NoContact = "ग्राहक अभी दुकान से आप तक नहीं पहुँच सकते: न फ़ोन नंबर दिखता है, न पता, न वापसी की शर्तें।",
            AddContact = "संपर्क जानकारी जोड़ें",
            QuickActions = "फटाफट काम",
            ShopIsOpen = "दुकान खुली है",
            ShopIsClosed = "दुकान बंद है",
            OpenOrders = "जारी ऑर्डर",
            ToHandle = "करने बाक़ी",
            OrderWord = n => "ऑर्डर",
            Sales = "बिक्री",
            PaidOf = amount => $"{amount} मिले",
            AddFirst = "अपना पहला प्रोडक्ट जोड़ें",
            AddFirstHint = "एक फ़ोटो, एक नाम और एक दाम: बेचना शुरू करने के लिए बस इतना ही।",
            Ready = "पहले ऑर्डर के लिए तैयार",
            ReadyHint = "ग्राहकों को अपना लिंक भेजें। ऑर्डर यहाँ अपने आप दिखेंगे।",
            ShareShop = "अपनी दुकान शेयर करें",
            Latest = "नए ऑर्डर",
            AllOrders = "सभी ऑर्डर",
            LowStock = "कम स्टॉक",
            All = n => $"सभी {n}",
            Left = n => $"{n} बचे",
            NowOpen = "आपकी दुकान खुल गई।",
            NowClosed = "आपकी दुकान बंद है। लोग देख सकते हैं पर ऑर्डर नहीं कर सकते।",
            IsLiveTitle = "आपकी दुकान चालू है",
            IsLive = shop => $"{shop} चालू है",
            EverybodyCan = "जिसके पास यह लिंक है, वह अभी से देख सकता है।",
            TellCustomers = "ग्राहकों को बताएँ",
            NoPhoneYet = "आपकी दुकान में अभी फ़ोन नंबर नहीं दिखता, इसलिए ग्राहक आप तक नहीं पहुँच सकते।",
            CashOnly = "ग्राहक डिलीवरी पर नकद देते हैं। अपना UPI पता जोड़ें तो वे UPI से भी दे सकेंगे।",
            AddUpi = "अपना UPI पता जोड़ें",
            ShareText = (shop, link) => $"{shop} अब ऑनलाइन है। यहाँ ऑर्डर करें: {link}",
            YourLink = "आपकी दुकान का लिंक",
            ShareOnWhatsApp = "WhatsApp पर शेयर करें",
            ShareOther = "किसी और तरह शेयर करें",
            QrOf = link => $"{link} का QR कोड",
            QrCode = "QR कोड",
            QrHint = "आपके काउंटर, डिब्बों और विज़िटिंग कार्ड के लिए। फ़ोन का कैमरा दुकान खोल देता है।",
            DownloadPng = "PNG डाउनलोड करें",
            DownloadSvg = "SVG डाउनलोड करें",
            PrintPoster = "पोस्टर छापें",
            Feeds = "Google, Facebook, Instagram और WhatsApp",
            FeedsHint =
                "ये पते Google Merchant Center और Meta के Commerce Manager को दें (डेटा फ़ीड, समय पर अपडेट)। इनमें आपके "
                + "सभी प्रोडक्ट आज के दाम और स्टॉक के साथ होते हैं।",
            AgentFeed = "शॉपिंग असिस्टेंट (JSON Lines)",
            ScanToOrder = "दुकान देखने और ऑर्डर करने के लिए स्कैन करें",
        };
}
