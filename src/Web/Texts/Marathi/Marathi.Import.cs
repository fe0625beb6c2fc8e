using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Marathi
{
    private static ImportTexts Import =>
        new()
        {
            LineNumber = n => $"ओळ {n}",
            CsvFile = "फाइल (CSV किंवा XLSX)",
            PreviewImport = "आयात आधी पहा",
            ChooseFile = "आधी फाइल निवडा. रिकाम्या फाइलमध्ये काही नाही.",
            LookedAt = "तुमच्या दुकानाच्या इतर फाइल पाहिल्या जात आहेत. त्या झाल्यावर ही पाठवा.",
            ManyFiles = "खूप फाइल पाहिल्या जात आहेत. काही सेकंदांनी पुन्हा प्रयत्न करा.",
            Line = "ओळ",
            Title = "नाव",
            Result = "निकाल",
            GoToProducts = "उत्पादनांकडे जा",
            TwoWaiting = "तुमच्या दुकानाच्या दोन आयाती आधीच प्रतीक्षेत आहेत. त्या झाल्यावर ही सुरू करा.",
            ManyWaiting = "खूप आयाती प्रतीक्षेत आहेत. काही मिनिटांनी पुन्हा प्रयत्न करा.",
            Columns = (required, others, most) =>
                $"पहिल्या ओळीत स्तंभांची नावे: {required}, आणि हवे असल्यास {others}. आधीची उत्पादने (तेच handle, नाहीतर तेच "
                + "नाव) बदलतात, इतर जोडली जातात; रिकाम्या जागा काही बदलत नाहीत. प्रकार त्याच नावाने एकामागून एक स्वतंत्र "
                + $"ओळींत असतात: “option 1” म्हणजे फरक, जसे आकार, “value 1” म्हणजे तो आकार. {most} पर्यंत ओळी; काही "
                + "बदलण्याआधी तुम्ही पाहता.",
            Export = "उत्पादने निर्यात करा (CSV)",
            ExportHint = "स्प्रेडशीटमध्ये बदला आणि पुन्हा आयात करा.",
            PreviewSum = (rows, added, changed, skipped) =>
                $"{rows} ओळी: {added} नव्या, {changed} बदलतील, {skipped} वगळल्या. अजून काही बदलले नाही.",
            ImportThem = n => Plural.One(n, "1 उत्पादन आयात करा", $"{n} उत्पादने आयात करा"),
            RowsOf = (done, all) => $"{all} पैकी {done} ओळी.",
            Refreshes = "हे पान आपोआप ताजे होते. तुम्ही ते सोडू शकता; आयात चालू राहते.",
            DoneSum = (rows, skipped) => $"झाले: {rows} ओळी आयात, {skipped} वगळल्या.",
            RowsSkipped = n => Plural.One(n, "1 ओळ वगळली", $"{n} ओळी वगळल्या"),
            Heading = "फाइलमधून आणा",
            AnyFile =
                "Shopify, WooCommerce किंवा Square कडून मिळालेली फाइल निवडा, किंवा स्प्रेडशीट: उत्पादने, ग्राहक किंवा जुन्या ऑर्डर. "
                + "काही बदलण्याआधी तुम्ही सर्व पाहाल.",
            ReadAs = what => $"अशी वाचली: {what}",
            PastOrders = "जुन्या ऑर्डर",
            EffectNew = "नवे",
            EffectChanged = "बदलेल",
            EffectSame = "तसेच",
            EffectLeftOut = "वगळले",
            AlreadySame = n => $"{n} तसेच.",
            NotRead = columns => $"हे स्तंभ घेतले जात नाहीत: {columns}",
            Letters = "फाइलची अक्षरे (नावे चुकीची दिसली तर दुसरी निवडा)",
            ReadAgain = "पुन्हा वाचा",
            PicturesOf = (done, all) => $"{all} पैकी {done} फोटो.",
            PicturesToFetch = n => $"नंतर {n} फोटो त्यांच्या पत्त्यांवरून आणले जातील.",
            ImportCustomers = n => $"{n} ग्राहक आयात करा",
            ImportOrders = n => $"{n} ऑर्डर आयात करा",
            HistoryHint = "जुन्या ऑर्डर ग्राहकांचा इतिहास होतात: काही पॅक होत नाही, साठा बदलत नाही, पैसे हलत नाहीत.",
            Everything = "सर्व डाउनलोड करा (ZIP)",
            EverythingHint =
                "उत्पादने, ग्राहक, ऑर्डर आणि त्यातील वस्तू, पेमेंट, परतावे, रिव्ह्यू, सवलती आणि सेटिंग्ज तक्त्यांत, तुमच्या फोटोंसह.",
            FormerShop = "तुमच्या आधीच्या दुकानातून",
        };
}
