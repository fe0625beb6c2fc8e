using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Marathi
{
    private static SellingTexts Selling =>
        new()
        {
            Delivery = "डिलिव्हरी",
            YourCountry = "तुमचा देश",
            OfferDelivery = "डिलिव्हरी द्या",
            OfferDeliveryHint = "खालील भागांत. भाग नसल्यास तुम्ही सर्वत्र मोफत पोहोचवता.",
            OfferPickup = "स्वतः घेऊन जाण्याची सोय द्या",
            PickupPlace = "घेऊन जाण्याचा पत्ता आणि वेळ",
            PickupExample = "12 महात्मा गांधी रस्ता, रोज 10 ते 8",
            Zones = "डिलिव्हरीचे भाग आणि शुल्क",
            NoZones = "अजून भाग नाहीत: तुम्ही सर्वत्र मोफत पोहोचवता.",
            NoTax = "कर नाही",
            Gst = "भारतातील GST",
            OneTax = "एकच कर (VAT, विक्रीकर)",
            Taxes = "कर",
            TaxType = "कराचा प्रकार",
            Rate = "दर टक्क्यांत",
            RateHint = "दुसरा दर नसलेल्या सर्व उत्पादनांसाठी.",
            Included = "किंमतीत कर समाविष्ट",
            IncludedHint = "नाहीतर ऑर्डर देताना जोडला जातो.",
            TaxName = "कराचे नाव",
            TaxNameHint = "एकाच करासाठी; GST ची स्वतःची नावे आहेत.",
            Vat = "VAT",
            YourState = "तुमचे राज्य (GST)",
            TaxNumber = "तुमचा कर क्रमांक",
            TaxNumberHint = "GSTIN किंवा VAT क्रमांक, इनव्हॉइसवर छापला जातो. ऐच्छिक.",
            OtherRates = "इतर दर",
            OtherRatesHint = "वेगळा कर असलेल्या उत्पादनांसाठी. दर उत्पादनाच्या पानावर निवडा.",
            Food = "खाद्यपदार्थ",
            RateName = n => $"दर {n} चे नाव",
            RatePercent = n => $"दर {n} ची टक्केवारी",
            ZoneExample = "पुणे शहर",
            PostalCodes = "या अंकांनी सुरू होणारे पिन कोड",
            PostalCodesHint = "स्वल्पविरामाने; 411001-411045 ही मालिका आहे. रिकामे असल्यास सर्व.",
            States = "राज्ये",
            NamesHint = "नावे, स्वल्पविरामाने. रिकामे असल्यास सर्व.",
            Countries = "देश",
            ZoneHint = "पत्ता अनेक भागांत असल्यास सर्वात नेमका भाग लागू होतो: पिन कोडचा राज्याआधी, आणि राज्याचा देशाआधी.",
            Fee = "शुल्क",
            FlatFee = "ठराविक शुल्क",
            ByWeight = "वजनानुसार",
            ByOrderValue = "ऑर्डरच्या रकमेनुसार",
            FeeHint = "ठराविक शुल्कासाठी. रिकामे असल्यास डिलिव्हरी मोफत.",
            FeeSteps = "शुल्काच्या पायऱ्या, वजन किंवा रकमेनुसार",
            FeeStepsHint =
                "प्रत्येक पायरीसाठी: किती ग्रॅमपर्यंत (किंवा किती रकमेपर्यंत), आणि शुल्क. वरची मर्यादा नसल्यास शेवटची "
                + "“पर्यंत” रिकामी ठेवा.",
            FreeFrom = "मोफत डिलिव्हरी इथून",
            FreeFromHint = "इतक्या किंवा जास्त रकमेच्या ऑर्डर. रिकामे असल्यास कधीच नाही.",
            CustomerNote = "ग्राहकांसाठी टीप",
            DaysExample = "2–4 दिवस",
            UpTo = "पर्यंत",
            StepUpTo = n => $"पायरी {n}: पर्यंत",
            StepFee = n => $"पायरी {n}: शुल्क",
            FeeIn = currency => $"शुल्क {currency} मध्ये",
            EverywhereElse = "इतर सर्वत्र",
            FreeWord = "मोफत",
            AddZone = "डिलिव्हरीचा भाग जोडा",
            DeleteZone = "हा भाग काढा",
        };
}
