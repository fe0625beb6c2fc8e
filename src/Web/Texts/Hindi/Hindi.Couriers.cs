using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Hindi
{
    private static CouriersTexts Couriers =>
        new()
        {
            Title = "कूरियर",
            Hint =
                "ऑर्डर से ही पार्सल बुक करें: कूरियर लेने आता है, और ऑर्डर अपने आप आगे बढ़ते हैं। Shiprocket की "
                + "सेटिंग में API यूज़र बनाकर यहाँ भरें।",
            Login = "API यूज़र का ई-मेल पता",
            Password = "API यूज़र का पासवर्ड",
            PickupPlace = "पिकअप का पता",
            PickupPlaceHint = "कूरियर के यहाँ उसका नाम। पहले पते के लिए खाली छोड़ें।",
            Usual = "आम पार्सल",
            UsualHint = "जिस ऑर्डर के सभी प्रोडक्ट का वज़न लिखा है, वहाँ उनका जोड़ लिया जाता है।",
            Length = "लंबाई (सेमी)",
            Breadth = "चौड़ाई (सेमी)",
            Height = "ऊँचाई (सेमी)",
            Connected = place => $"जुड़ गया। पार्सल यहाँ से लिए जाते हैं: {place}।",
            MessagesHint = "यह पता और टोकन कूरियर के यहाँ भरें, ताकि वह बताए कि पार्सल कहाँ है। इनके बिना कुछ घंटों में पूछा जाता है।",
            Token = "टोकन",
            Parcel = "पार्सल",
            Book = "पार्सल बुक करें",
            Waiting = "कूरियर के जवाब का इंतज़ार है। अपने आप फिर पूछा जाएगा।",
            Label = "लेबल (PDF)",
            Labels = "लेबल (PDF)",
            Cancel = "पार्सल रद्द करें",
            Where = "कूरियर से पूछें",
            FetchedOn = time => $"कूरियर आएगा: {time}।",
            NotTaken = "कूरियर ने पार्सल नहीं लिया।",
            Booked = "पार्सल बुक हुआ",
            PickedUp = "कूरियर ले गया",
            Moving = "रास्ते में",
            Out = "डिलीवरी के लिए निकला",
            NotDelivered = "डिलीवरी नहीं हुई, कूरियर फिर कोशिश करेगा",
            ComingBack = "आपके पास लौट रहा है",
            CameBack = "आपके पास लौट आया",
            Lost = "कूरियर से खो गया",
            Cancelling = "पार्सल रद्द हो रहा है",
            Cancelled = "पार्सल रद्द",
            FirstOrder = "इस फ़ोन नंबर का पहला ऑर्डर।",
            Earlier = (d, r, e) => $"इस फ़ोन नंबर के पिछले ऑर्डर: {d} पहुँचे, {r} लौटे, {e} पहले ही ख़त्म हुए।",
            CashAllowed = "इस फ़ोन नंबर के लिए कैश ऑन डिलीवरी",
            Changed = "कूरियर बदला",
        };
}
