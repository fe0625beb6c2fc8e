using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Gujarati
{
    private static HomeTexts Home =>
        new()
        {
            AddProduct = "પ્રોડક્ટ ઉમેરો",
            ShareLink = "તમારી લિંક શેર કરો",
            SalesReport = "વેચાણ રિપોર્ટ",
            ShopSettings = "દુકાનની સેટિંગ્સ",
            GoodEvening = "શુભ સાંજ",
            GoodMorning = "સુપ્રભાત",
            GoodAfternoon = "શુભ બપોર",
            ClosedHint = "તમારી દુકાન બંધ છે: લોકો જોઈ શકે છે પણ ઓર્ડર કરી શકતા નથી.",
            Suspended = (reason, contact) =>
                "તમારી દુકાન સ્થગિત છે: લોકો જોઈ કે ઓર્ડર કરી શકતા નથી. ચાલુ ઓર્ડર " + $"પૂરા કરતા રહો. કારણ: {reason} અહીં લખો: {contact}",
            NoContact = "ગ્રાહકો દુકાનમાંથી તમારો સંપર્ક હજી કરી શકતા નથી: ફોન નંબર, સરનામું કે રિટર્ન પૉલિસી દેખાતી નથી.",
            AddContact = "સંપર્કની વિગતો ઉમેરો",
            QuickActions = "ઝડપી કામ",
            ShopIsOpen = "દુકાન ખુલ્લી છે",
            ShopIsClosed = "દુકાન બંધ છે",
            OpenOrders = "બાકી ઓર્ડર",
            ToHandle = "જોવાના છે",
            OrderWord = n => "ઓર્ડર",
            Sales = "વેચાણ",
            PaidOf = amount => $"{amount} મળ્યા",
            AddFirst = "તમારી પહેલી પ્રોડક્ટ ઉમેરો",
            AddFirstHint = "એક ફોટો, નામ અને કિંમત: વેચાણ શરૂ કરવા આટલું જ જોઈએ.",
            Ready = "પહેલા ઓર્ડર માટે તૈયાર",
            ReadyHint = "તમારી લિંક ગ્રાહકોને મોકલો. ઓર્ડર અહીં આપમેળે દેખાશે.",
            ShareShop = "તમારી દુકાન શેર કરો",
            Latest = "તાજા ઓર્ડર",
            AllOrders = "બધા ઓર્ડર",
            LowStock = "ઓછો સ્ટોક",
            All = n => $"બધા {n}",
            Left = n => $"{n} બાકી",
            NowOpen = "તમારી દુકાન ખુલ્લી છે.",
            NowClosed = "તમારી દુકાન બંધ છે. લોકો જોઈ શકે છે પણ ઓર્ડર કરી શકતા નથી.",
            IsLiveTitle = "તમારી દુકાન લાઇવ છે",
            IsLive = shop => $"{shop} લાઇવ છે",
            EverybodyCan = "આ લિંક જેની પાસે હોય તે અત્યારે જ જોઈ શકે છે.",
            TellCustomers = "તમારા ગ્રાહકોને જણાવો",
            NoPhoneYet = "તમારી દુકાનમાં હજી ફોન નંબર નથી, તેથી ગ્રાહકો તમારો સંપર્ક કરી શકતા નથી.",
            CashOnly = "ગ્રાહકો કૅશ ઑન ડિલિવરીથી ચૂકવે છે. તમારું UPI આઈડી ઉમેરો, એટલે તેઓ UPI થી પણ ચૂકવી શકે.",
            AddUpi = "તમારું UPI આઈડી ઉમેરો",
            ShareText = (shop, link) => $"{shop} હવે ઑનલાઇન છે. અહીં ઓર્ડર કરો: {link}",
            YourLink = "તમારી દુકાનની લિંક",
            ShareOnWhatsApp = "WhatsApp પર શેર કરો",
            ShareOther = "બીજી રીતે શેર કરો",
            QrOf = link => $"{link} નો QR કોડ",
            QrCode = "QR કોડ",
            QrHint = "તમારા કાઉન્ટર, બૉક્સ અને વિઝિટિંગ કાર્ડ માટે. ફોનના કૅમેરાથી દુકાન ખૂલે છે.",
            DownloadPng = "PNG ડાઉનલોડ કરો",
            DownloadSvg = "SVG ડાઉનલોડ કરો",
            PrintPoster = "પોસ્ટર પ્રિન્ટ કરો",
            Feeds = "Google, Facebook, Instagram અને WhatsApp",
            FeedsHint =
                "આ સરનામાં Google Merchant Center અને Meta ના Commerce Manager (ડેટા ફીડ, શેડ્યૂલ કરેલું) માં આપો. તેમાં તમારી "
                + "બધી પ્રોડક્ટ આજની કિંમત અને સ્ટોક સાથે હોય છે.",
            AgentFeed = "શૉપિંગ અસિસ્ટન્ટ (JSON Lines)",
            ScanToOrder = "અમારી દુકાન જોવા અને ઓર્ડર કરવા સ્કૅન કરો",
        };
}
