using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Hindi
{
    private static ImportTexts Import =>
        new()
        {
            LineNumber = n => $"लाइन {n}",
            CsvFile = "फ़ाइल (CSV या XLSX)",
            PreviewImport = "इंपोर्ट पहले देखें",
            ChooseFile = "पहले फ़ाइल चुनें। ख़ाली फ़ाइल में कुछ नहीं होता।",
            LookedAt = "आपकी दुकान की दूसरी फ़ाइलें देखी जा रही हैं। वे हो जाएँ तो इसे भेजें।",
            ManyFiles = "बहुत सी फ़ाइलें देखी जा रही हैं। कुछ सेकंड बाद फिर कोशिश करें।",
            Line = "लाइन",
            Title = "नाम",
            Result = "नतीजा",
            GoToProducts = "प्रोडक्ट पर जाएँ",
            TwoWaiting = "आपकी दुकान के दो इंपोर्ट पहले से इंतज़ार में हैं। वे हो जाएँ तो इसे शुरू करें।",
            ManyWaiting = "बहुत से इंपोर्ट इंतज़ार में हैं। कुछ मिनट बाद फिर कोशिश करें।",
            Columns = (required, others, most) =>
                $"पहली लाइन में कॉलम के नाम हों: {required}, और चाहें तो {others}। जो प्रोडक्ट पहले से हैं (वही handle, या "
                + "वही title) वे बदलते हैं, बाक़ी जुड़ते हैं; ख़ाली खाने कुछ नहीं बदलते। विकल्प अपनी-अपनी लाइनों में, एक के "
                + "बाद एक, उसी title के साथ हों: “option 1” वह गुण है, जैसे साइज़, और “value 1” वह साइज़। ज़्यादा से ज़्यादा "
                + $"{most} लाइनें; कुछ बदलने से पहले आप सब देख लेंगे।",
            Export = "अपने प्रोडक्ट एक्सपोर्ट करें (CSV)",
            ExportHint = "स्प्रेडशीट में बदलें और फिर इंपोर्ट करें।",
            PreviewSum = (rows, added, changed, skipped) =>
                $"{rows} लाइनें: {added} नई, {changed} बदलेंगी, {skipped} छूटीं। अभी कुछ नहीं बदला है।",
            ImportThem = n => $"{n} प्रोडक्ट इंपोर्ट करें",
            RowsOf = (done, all) => $"{all} में से {done} लाइनें।",
            Refreshes = "यह पेज अपने आप ताज़ा होता है। आप इसे छोड़ सकते हैं; इंपोर्ट चलता रहेगा।",
            DoneSum = (rows, skipped) => $"हो गया: {rows} लाइनें इंपोर्ट, {skipped} छूटीं।",
            RowsSkipped = n => $"{n} लाइनें छूटीं",
            Heading = "फ़ाइल से लाएँ",
            AnyFile =
                "Shopify, WooCommerce या Square से मिली फ़ाइल चुनें, या कोई स्प्रेडशीट: प्रोडक्ट, ग्राहक या पुराने ऑर्डर। कुछ बदलने "
                + "से पहले आप सब देख लेंगे।",
            ReadAs = what => $"ऐसे पढ़ी गई: {what}",
            PastOrders = "पुराने ऑर्डर",
            EffectNew = "नया",
            EffectChanged = "बदलेगा",
            EffectSame = "वैसा ही",
            EffectLeftOut = "छूटा",
            AlreadySame = n => $"{n} वैसे ही।",
            NotRead = columns => $"ये कॉलम नहीं लिए जाते: {columns}",
            Letters = "फ़ाइल के अक्षर (नाम ग़लत दिखें तो दूसरा चुनें)",
            ReadAgain = "फिर पढ़ें",
            PicturesOf = (done, all) => $"{all} में से {done} फ़ोटो।",
            PicturesToFetch = n => $"बाद में {n} फ़ोटो अपने पतों से लाई जाएँगी।",
            ImportCustomers = n => $"{n} ग्राहक इंपोर्ट करें",
            ImportOrders = n => $"{n} ऑर्डर इंपोर्ट करें",
            HistoryHint = "पुराने ऑर्डर आपके ग्राहकों का इतिहास बनते हैं: कुछ पैक नहीं होता, स्टॉक नहीं बदलता, पैसा नहीं हिलता।",
            Everything = "सब कुछ डाउनलोड करें (ZIP)",
            EverythingHint = "प्रोडक्ट, ग्राहक, ऑर्डर और उनकी चीज़ें, भुगतान, वापसी, रिव्यू, छूट और सेटिंग टेबल में, आपकी फ़ोटो के साथ।",
            FormerShop = "आपकी पुरानी दुकान से",
        };
}
