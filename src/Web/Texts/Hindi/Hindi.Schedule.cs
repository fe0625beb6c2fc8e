using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Hindi
{
    private static ScheduleTexts Schedule =>
        new()
        {
            Hours = "खुलने का समय",
            HoursHint = "बंद वाले दिन को ख़ाली छोड़ें। दूसरा समय ब्रेक के बाद का है।",
            Opens = "खुलता है",
            Closes = "बंद होता है",
            SpecialDays = "छुट्टियाँ और ख़ास दिन",
            SpecialHint = "उस दिन बंद हों तो समय ख़ाली छोड़ें।",
            Day = "दिन",
            Name = "नाम",
            Refuse = "बंद रहने पर ऑर्डर न लें",
            RefuseHint = "नहीं तो ऑर्डर बाद के लिए लिए जाते हैं।",
            FirstDay = "हफ़्ते का पहला दिन",
            AsUsual = "हमेशा की तरह",
            Slots = "डिलीवरी के समय",
            SlotsHint = "ऑर्डर करते समय ग्राहक इनमें से एक समय चुनते हैं।",
            OrdersEach = "हर समय के ऑर्डर",
            NoLimit = "ख़ाली: कोई सीमा नहीं।",
            Lead = "कितने घंटे पहले",
            LeadHint = "समय शुरू होने से इतने घंटे पहले ऑर्डर आना चाहिए।",
            DaysAhead = "कितने दिन आगे तक",
            MustChoose = "ग्राहक को समय चुनना ज़रूरी है",
            ForDelivery = "डिलीवरी के लिए",
            ForPickup = "पिकअप के लिए",
            AddTime = "समय जोड़ें",
            NoSlots = "अभी कोई समय नहीं, इसलिए ग्राहक कुछ नहीं चुनते।",
            Taken = "{1} में से {0} भरे",
            Days = "दिन",
        };
}
