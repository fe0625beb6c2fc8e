using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Marathi
{
    private static PublishingTexts Publishing =>
        new()
        {
            SaveDraft = "मसुदा म्हणून जतन करा",
            DraftSaved = what => $"{what} मसुदा म्हणून जतन झाले. ग्राहकांना दिसत नाही.",
            ShownFrom = when => $"{when} पासून",
            TakenDown = (reason, contact) =>
                "प्लॅटफॉर्मने हे उत्पादन काढले आहे, म्हणून ते दाखवता येत नाही. कारण: " + $"{reason} येथे लिहा: {contact}",
            ShowFrom = "कधीपासून दाखवायचे",
            ShowFromHint = "त्या वेळी आपोआप दिसेल. रिकामे: लपलेले राहील.",
            SetTime = "वेळ ठरवा",
            WillShow = when => $"ग्राहकांना {when} पासून दिसेल.",
            StaysHidden = "तुम्ही दाखवेपर्यंत लपलेले राहील.",
            Preview = "आधी पहा",
            Duplicate = "या उत्पादनाची प्रत करा",
            CopyOf = what => $"{what} (प्रत)",
            IsCopy = "ही प्रत आहे. तुम्ही दाखवेपर्यंत लपलेली राहील.",
            Sale = "सेल किंमत",
            SaleHint = "किंमतीपेक्षा कमी; सेल चालू असताना किंमत खोडलेली दिसते.",
            SaleFrom = "सेल सुरू",
            SaleUntil = "सेल समाप्त",
            SaleTimes = "रिकामे: लगेच, आणि तुम्ही थांबवेपर्यंत.",
        };
}
