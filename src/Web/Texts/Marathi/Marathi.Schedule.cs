using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Marathi
{
    private static ScheduleTexts Schedule =>
        new()
        {
            Hours = "उघडण्याची वेळ",
            HoursHint = "बंद असलेला दिवस रिकामा ठेवा. दुसरी वेळ मधल्या सुट्टीनंतरची आहे.",
            Opens = "उघडते",
            Closes = "बंद होते",
            SpecialDays = "सुट्ट्या आणि इतर दिवस",
            SpecialHint = "त्या दिवशी बंद असल्यास वेळ रिकामी ठेवा.",
            Day = "दिवस",
            Name = "नाव",
            Refuse = "बंद असताना ऑर्डर घेऊ नका",
            RefuseHint = "नाहीतर ऑर्डर नंतरसाठी घेतल्या जातात.",
            FirstDay = "आठवडा सुरू होतो",
            AsUsual = "नेहमीप्रमाणे",
            Slots = "डिलिव्हरीच्या वेळा",
            SlotsHint = "ऑर्डर देताना ग्राहक यातील एक वेळ निवडतात.",
            OrdersEach = "प्रत्येक वेळेच्या ऑर्डर",
            NoLimit = "रिकामे: मर्यादा नाही.",
            Lead = "किती तास आधी",
            LeadHint = "वेळ सुरू होण्याच्या इतके तास आधी ऑर्डर यायला हवी.",
            DaysAhead = "किती दिवस पुढे",
            MustChoose = "ग्राहकाने वेळ निवडणे आवश्यक",
            ForDelivery = "डिलिव्हरीसाठी",
            ForPickup = "घेऊन जाण्यासाठी",
            AddTime = "वेळ जोडा",
            NoSlots = "अजून वेळा नाहीत, म्हणून ग्राहक काही निवडत नाहीत.",
            Taken = "{1} पैकी {0} भरल्या",
            Days = "दिवस",
        };
}
