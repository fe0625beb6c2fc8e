using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Hindi
{
    private static DiscountsTexts Discounts =>
        new()
        {
            SeeIt = "ग्राहकों को दिखता है।",
            NameExample = "दिवाली सेल",
            Code = "कोड",
            CodeHint = "ग्राहक इसे चेकआउट पर लिखते हैं। ख़ाली हो तो छूट अपने आप लगती है।",
            Type = "प्रकार",
            Value = "मान",
            Minimum = "कम से कम ऑर्डर",
            MinimumHint = "छूट और डिलीवरी से पहले। ख़ाली हो तो कोई भी ऑर्डर।",
            Starts = "शुरू",
            StartsHint = "ख़ाली हो तो अभी से।",
            Ends = "समाप्त",
            EndsHint = "ख़ाली हो तो कभी नहीं।",
            Uses = "कुल कितनी बार",
            UsesHint = "ख़ाली हो तो कोई सीमा नहीं।",
            UsesEach = "हर ग्राहक कितनी बार",
            UsesEachHint = "फ़ोन नंबर से गिना जाता है।",
            Certain = "सिर्फ़ कुछ प्रोडक्ट पर",
            Active = "चालू",
            ValueHint = currency => $"प्रतिशत, या {currency} में रकम। मुफ़्त डिलीवरी के लिए ख़ाली छोड़ें।",
            PercentOff = "प्रतिशत छूट",
            AmountOff = "रकम की छूट",
            FreeDelivery = "मुफ़्त डिलीवरी",
            RateOff = rate => $"{rate} % छूट",
            SumOff = amount => $"{amount} की छूट",
            FromAmount = amount => $"{amount} से ऊपर",
            Automatic = "अपने आप",
            Discounts = "छूट",
            DiscountsHint = "ग्राहक के लिखे कोड से, या अपने आप। छूटें जुड़ती नहीं: ग्राहक को सबसे अच्छी मिलती है।",
            NoneYet = "अभी कोई छूट नहीं",
            NoneYetHint = "पुराने ग्राहकों के लिए कोड, या एक रकम से ऊपर मुफ़्त डिलीवरी।",
            Used = n => $"{n} बार इस्तेमाल",
            Expired = "समाप्त",
            Scheduled = "आगे शुरू होगी",
            New = "नई छूट",
            DeleteThis = "यह छूट हटाएँ",
            DeletedHint = "हटा दी गई। पुराने ऑर्डर की छूट बनी रहेगी।",
        };
}
