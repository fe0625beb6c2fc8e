using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Orders;

namespace Dukaan.Web.Texts.Orders;

/// <summary>Orders in Hindi.</summary>
internal static class HindiOrders
{
    public static OrderTexts Texts { get; } =
        new()
        {
            Expired = "यह ऑर्डर समाप्त हो गया: समय पर भुगतान या पुष्टि नहीं हुई",
            Reinstated = "भुगतान मिल गया, और ऑर्डर फिर से मान्य है",
            StillDue = "{0} का भुगतान बाकी है",
            Owed = "विक्रेता को आपके {0} लौटाने हैं",
            GivenBack = "विक्रेता ने {0} लौटाए",
            Returned = "वापस आया",
            Changed = "विक्रेता ने ऑर्डर बदला",
            PartlyRefunded = "{0} लौटाए गए",
            Refunding = "{0} आपको लौटाए जा रहे हैं",
            CarriedBy = "{0} के साथ",
            TrackingNumber = "ट्रैकिंग नंबर {0}",
            PayBy = "कृपया {0} तक भुगतान करें। उसके बाद सामान फिर से बिक्री पर आ जाएगा।",
            Online = "ऑनलाइन भुगतान",
            OnlineHint = "कार्ड, UPI या बैंक, सुरक्षित भुगतान पेज पर",
            PayOnline = "अभी {0} चुकाएँ",
            PaymentFailed = "पिछला भुगतान नहीं हो सका। कोई पैसा नहीं कटा। आप फिर कोशिश कर सकते हैं।",
            PaymentAway = "अभी भुगतान संभव नहीं है। कुछ मिनट बाद फिर कोशिश करें।",
            HavePaid = "क्या आपने भुगतान कर दिया?",
            Reference = "UPI संदर्भ संख्या (UTR)",
            ReferenceHint = "12 अंक, आपके UPI ऐप में भुगतान के विवरण में",
            SendReference = "मैंने भुगतान कर दिया",
            ReferenceKept = "विक्रेता आपका भुगतान {0} देख रहे हैं।",
            PayAfterAll = "अभी तक भुगतान नहीं किया?",
            CorrectReference = "संदर्भ संख्या सुधारें",
            ReferenceWrong = "संदर्भ संख्या वैसे ही लिखें जैसे ऐप में दिखती है: 4 से 40 अक्षर और अंक।",
            CancelOrder = "यह ऑर्डर रद्द करें",
            CancelReason = "कारण (वैकल्पिक)",
            CancelYes = "हाँ, रद्द करें",
            CheckAgain = "फिर से देखें",
            TooLate = "यह अब संभव नहीं है। ऑर्डर अब ऐसा है।",
            Invoice = "बिल (PDF)",
            TooManyOpen = "आपके कई ऑर्डर पहले से विक्रेता की पुष्टि का इंतज़ार कर रहे हैं। कृपया पुष्टि होने तक रुकें, या कम मँगाएँ।",
            WantTexts = "मेरे ऑर्डर के संदेश इस फ़ोन पर भेजें",
            TextsOn = "आपके ऑर्डर के संदेश इस फ़ोन पर आएँगे।",
            TextsWrong = "यह लिंक सही नहीं है। आपको मिले संदेश का लिंक खोलें।",
        };
}
