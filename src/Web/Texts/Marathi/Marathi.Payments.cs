using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Marathi
{
    private static PaymentsTexts Payments =>
        new()
        {
            CashUpi = "रोख आणि UPI",
            CashOnDelivery = "डिलिव्हरीवर रोख",
            YourUpi = "तुमचा UPI पत्ता",
            OnlinePayment = "ऑनलाइन पेमेंट: कार्ड, UPI आणि इतर",
            OfferOnline = "माझ्या दुकानात ऑनलाइन पेमेंट द्या",
            KeyId = "की आयडी",
            SecretKey = "गुप्त की",
            WebhookSecret = "वेबहुक गुपित",
            TimeLimits = "वेळेच्या मर्यादा",
            TimeLimitsHint =
                "पैसे न मिळालेली किंवा निश्चित न झालेली ऑर्डर संपेपर्यंत वस्तू राखून ठेवते; मग त्या पुन्हा विक्रीला येतात. "
                + "पैसे उशिरा आल्यास वस्तू असतील तर स्वीकारले जातात; नाहीतर ऑनलाइन पैसे आपोआप परत जातात.",
            MinutesToPay = "ऑनलाइन पैसे देण्यासाठी मिनिटे",
            MinutesHint = "सहसा 15 मिनिटे.",
            HoursToConfirm = "तुम्ही निश्चित करण्यासाठी तास",
            HoursHint = "डिलिव्हरीवर रोख आणि UPI ऑर्डरसाठी.",
            HowItBehaves = "हे कसे चालते",
            SecretHint = "जतन आहे, पण कधीच दिसत नाही. बदलण्यासाठी नवे लिहा.",
            UpiHint =
                "ग्राहक कोणत्याही UPI ॲपने थेट तुमच्या बँक खात्यात देतात आणि संदर्भ (UTR) सांगतात. ॲपमध्ये पैसे पहा, मग "
                + "पैसे मिळाले अशी खूण करा. UPI नको असल्यास रिकामे ठेवा.",
            OnlineHint = gateway =>
                $"ग्राहक {gateway} च्या पानावर पैसे देतात; ऑर्डरवर आपोआप खूण होते. कार्ड क्रमांक दुकानाला कधीच दिसत नाहीत.",
            WebhookAt = gateway => $"वेबहुक पत्ता ({gateway} वर लिहा)",
            Sandbox = (id, key, secret) => $"हा सराव आहे, येथे पैसे फिरत नाहीत: की आयडी {id}, की {key}, वेबहुक गुपित {secret}.",
            UpiCodes = "ऑर्डर आपोआप पेमेंट झाला करणारे UPI कोड (Razorpay)",
            UpiCodesHint =
                "UPI निवडणाऱ्या ग्राहकाला त्याच्या ऑर्डरचा कोड मिळतो, स्कॅन करायला किंवा ॲपमध्ये उघडायला, आणि ऑर्डर आपोआप "
                + "पेमेंट झाला असा होतो. Razorpay कडून तुमच्या खात्यासाठी image content असलेले QR कोड सुरू करून घ्या; "
                + "तोपर्यंत त्यांचे पेमेंट पान दिसते.",
            PaymentsTitle = "पेमेंट",
        };
}
