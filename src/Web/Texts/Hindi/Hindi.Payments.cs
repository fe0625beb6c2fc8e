using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Hindi
{
    private static PaymentsTexts Payments =>
        new()
        {
            CashUpi = "नकद और UPI",
            CashOnDelivery = "कैश ऑन डिलीवरी",
            YourUpi = "आपका UPI पता",
            OnlinePayment = "ऑनलाइन भुगतान: कार्ड, UPI और अन्य",
            OfferOnline = "मेरी दुकान में ऑनलाइन भुगतान दें",
            KeyId = "Key id",
            SecretKey = "गुप्त कुंजी",
            WebhookSecret = "वेबहुक की गुप्त कुंजी",
            TimeLimits = "समय सीमा",
            TimeLimitsHint =
                "बिना भुगतान या पुष्टि वाला ऑर्डर समाप्त होने तक सामान रोके रखता है; फिर वह बिक्री पर आ जाता है। भुगतान "
                + "बाद में आए तो सामान रहते मान लिया जाता है; नहीं तो ऑनलाइन भुगतान अपने आप लौट जाता है।",
            MinutesToPay = "ऑनलाइन भुगतान के लिए मिनट",
            MinutesHint = "आम तौर पर 15 मिनट।",
            HoursToConfirm = "आपकी पुष्टि के लिए घंटे",
            HoursHint = "कैश ऑन डिलीवरी और UPI ऑर्डर के लिए।",
            HowItBehaves = "यह कैसे चलता है",
            SecretHint = "सेव है, पर कभी दिखाई नहीं जाती। बदलने के लिए नई लिखें।",
            UpiHint =
                "ग्राहक किसी भी UPI ऐप से सीधे आपके बैंक खाते में देते हैं और भुगतान का संदर्भ (UTR) बताते हैं। अपने ऐप "
                + "में पैसा देखें, फिर ऑर्डर को भुगतान हुआ करें। UPI न देना हो तो ख़ाली छोड़ें।",
            OnlineHint = gateway =>
                $"ग्राहक {gateway} के पेज पर भुगतान करते हैं; उनके ऑर्डर अपने आप भुगतान हुए हो जाते हैं। आपकी दुकान कार्ड "
                + "नंबर कभी नहीं देखती।",
            WebhookAt = gateway => $"वेबहुक का पता (इसे {gateway} में डालें)",
            Sandbox = (id, key, secret) =>
                $"यह सैंडबॉक्स है, यहाँ असली पैसा नहीं चलता: key id {id}, key {key}, वेबहुक की गुप्त कुंजी {secret}।",
            UpiCodes = "UPI कोड जो ऑर्डर को अपने आप भुगतान हुआ करते हैं (Razorpay)",
            UpiCodesHint =
                "UPI चुनने वाले ग्राहक को उसके ऑर्डर का अपना कोड मिलता है, स्कैन करने या ऐप में खोलने के लिए, और ऑर्डर "
                + "अपने आप भुगतान हुआ हो जाता है। Razorpay से अपने खाते के लिए image content वाले QR कोड चालू करवाएँ; तब तक "
                + "उसका भुगतान पेज दिखता है।",
            PaymentsTitle = "भुगतान",
        };
}
