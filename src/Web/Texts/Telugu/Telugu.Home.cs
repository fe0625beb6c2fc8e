using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Telugu
{
    private static HomeTexts Home =>
        new()
        {
            AddProduct = "ప్రొడక్ట్ జోడించండి",
            ShareLink = "మీ లింక్ షేర్ చేయండి",
            SalesReport = "అమ్మకాల రిపోర్ట్",
            ShopSettings = "షాప్ సెట్టింగ్‌లు",
            GoodEvening = "శుభ సాయంత్రం",
            GoodMorning = "శుభోదయం",
            GoodAfternoon = "శుభ మధ్యాహ్నం",
            ClosedHint = "మీ షాప్ మూసి ఉంది: కస్టమర్లు చూడగలరు, కానీ ఆర్డర్ చేయలేరు.",
            Suspended = (reason, contact) =>
                "మీ షాప్ నిలిపివేయబడింది: ఎవరూ చూడలేరు, ఆర్డర్ చేయలేరు. ఉన్న "
                + $"ఆర్డర్‌లను కొనసాగించండి. కారణం: {reason} ఇక్కడికి రాయండి: {contact}",
            NoContact = "కస్టమర్లు షాప్ నుండి మిమ్మల్ని ఇంకా సంప్రదించలేరు: ఫోన్ నంబర్, చిరునామా, రిటర్న్ పాలసీ ఏదీ కనిపించడం లేదు.",
            AddContact = "సంప్రదింపు వివరాలు జోడించండి",
            QuickActions = "త్వరిత పనులు",
            ShopIsOpen = "షాప్ తెరిచి ఉంది",
            ShopIsClosed = "షాప్ మూసి ఉంది",
            OpenOrders = "పెండింగ్ ఆర్డర్‌లు",
            ToHandle = "చూడాల్సినవి",
            OrderWord = n => Plural.One(n, "ఆర్డర్", "ఆర్డర్‌లు"),
            Sales = "అమ్మకాలు",
            PaidOf = amount => $"{amount} చెల్లించారు",
            AddFirst = "మీ మొదటి ప్రొడక్ట్ జోడించండి",
            AddFirstHint = "ఒక ఫోటో, పేరు, ధర: అమ్మకం మొదలుపెట్టడానికి ఇవి చాలు.",
            Ready = "మొదటి ఆర్డర్‌కు సిద్ధం",
            ReadyHint = "మీ లింక్‌ను కస్టమర్లకు పంపండి. ఆర్డర్‌లు వాటంతట అవే ఇక్కడ కనిపిస్తాయి.",
            ShareShop = "మీ షాప్ షేర్ చేయండి",
            Latest = "తాజా ఆర్డర్‌లు",
            AllOrders = "అన్ని ఆర్డర్‌లు",
            LowStock = "తక్కువ స్టాక్",
            All = n => $"అన్నీ {n}",
            Left = n => $"{n} మిగిలాయి",
            NowOpen = "మీ షాప్ తెరిచి ఉంది.",
            NowClosed = "మీ షాప్ మూసి ఉంది. కస్టమర్లు చూడగలరు, కానీ ఆర్డర్ చేయలేరు.",
            IsLiveTitle = "మీ షాప్ లైవ్‌లో ఉంది",
            IsLive = shop => $"{shop} లైవ్‌లో ఉంది",
            EverybodyCan = "ఈ లింక్ ఉన్న ఎవరైనా ఇప్పుడే చూడవచ్చు.",
            TellCustomers = "మీ కస్టమర్లకు చెప్పండి",
            NoPhoneYet = "మీ షాప్‌లో ఇంకా ఫోన్ నంబర్ లేదు, అందుకే కస్టమర్లు మిమ్మల్ని సంప్రదించలేరు.",
            CashOnly = "కస్టమర్లు క్యాష్ ఆన్ డెలివరీతో చెల్లిస్తారు. మీ UPI అడ్రస్ జోడిస్తే UPIతో కూడా చెల్లించగలరు.",
            AddUpi = "మీ UPI అడ్రస్ జోడించండి",
            ShareText = (shop, link) => $"{shop} ఇప్పుడు ఆన్‌లైన్‌లో ఉంది. ఇక్కడ ఆర్డర్ చేయండి: {link}",
            YourLink = "మీ షాప్ లింక్",
            ShareOnWhatsApp = "WhatsAppలో షేర్ చేయండి",
            ShareOther = "మరో విధంగా షేర్ చేయండి",
            QrOf = link => $"{link} QR కోడ్",
            QrCode = "QR కోడ్",
            QrHint = "మీ కౌంటర్, బాక్సులు, విజిటింగ్ కార్డుల కోసం. ఫోన్ కెమెరాతో స్కాన్ చేస్తే షాప్ తెరుచుకుంటుంది.",
            DownloadPng = "PNG డౌన్‌లోడ్",
            DownloadSvg = "SVG డౌన్‌లోడ్",
            PrintPoster = "పోస్టర్ ప్రింట్ చేయండి",
            Feeds = "Google, Facebook, Instagram, WhatsApp",
            FeedsHint =
                "ఈ అడ్రస్‌లను Google Merchant Centerలో, Meta Commerce Managerలో (డేటా ఫీడ్, షెడ్యూల్ చేసినది) ఇవ్వండి. వాటిలో మీ "
                + "అన్ని ప్రొడక్ట్‌లు నేటి ధర, స్టాక్‌తో ఉంటాయి.",
            AgentFeed = "షాపింగ్ అసిస్టెంట్లు (JSON Lines)",
            ScanToOrder = "మా షాప్ చూసి ఆర్డర్ చేయడానికి స్కాన్ చేయండి",
        };
}
