using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Marathi
{
    private static DiscountsTexts Discounts =>
        new()
        {
            SeeIt = "ग्राहकांना ते दिसते.",
            NameExample = "दिवाळी सेल",
            Code = "कोड",
            CodeHint = "ग्राहक तो ऑर्डर देताना लिहितात. रिकामे ठेवल्यास सवलत आपोआप मिळते.",
            Type = "प्रकार",
            Value = "मूल्य",
            Minimum = "किमान ऑर्डर",
            MinimumHint = "सवलत आणि डिलिव्हरीआधी. रिकामे ठेवल्यास कोणतीही ऑर्डर.",
            Starts = "सुरुवात",
            StartsHint = "रिकामे ठेवल्यास आताच सुरू होते.",
            Ends = "शेवट",
            EndsHint = "रिकामे ठेवल्यास कधीच संपत नाही.",
            Uses = "एकूण वापर",
            UsesHint = "रिकामे ठेवल्यास मर्यादा नाही.",
            UsesEach = "प्रत्येक ग्राहकासाठी वापर",
            UsesEachHint = "फोन नंबरवरून मोजले जाते.",
            Certain = "फक्त काही उत्पादनांसाठी",
            Active = "चालू",
            ValueHint = currency => $"टक्के, किंवा {currency} मध्ये रक्कम. मोफत डिलिव्हरीसाठी रिकामे ठेवा.",
            PercentOff = "टक्के सवलत",
            AmountOff = "रक्कम सवलत",
            FreeDelivery = "मोफत डिलिव्हरी",
            RateOff = rate => $"{rate} % सवलत",
            SumOff = amount => $"{amount} सवलत",
            FromAmount = amount => $"{amount} पासून",
            Automatic = "आपोआप",
            Discounts = "सवलती",
            DiscountsHint = "ग्राहक लिहितात त्या कोडने, किंवा आपोआप. सवलती एकत्र होत नाहीत: ग्राहकाला सर्वात चांगली मिळते.",
            NoneYet = "अजून सवलती नाहीत",
            NoneYetHint = "नेहमीच्या ग्राहकांसाठी कोड, किंवा ठराविक रकमेवर मोफत डिलिव्हरी.",
            Used = n => Plural.One(n, "एकदा वापरली", $"{n} वेळा वापरली"),
            Expired = "संपली",
            Scheduled = "ठरलेली",
            New = "नवी सवलत",
            DeleteThis = "ही सवलत काढा",
            DeletedHint = "काढली. आधीच्या ऑर्डरमध्ये त्यांची सवलत राहते.",
        };
}
