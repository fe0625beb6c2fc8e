namespace Dukaan.Web.Texts;

internal static partial class Marathi
{
    private static HoursTexts Hours =>
        new()
        {
            Heading = "उघडण्याची वेळ",
            Closed = "बंद",
            AllDay = "२४ तास",
            ClosedNow = "आम्ही आत्ता बंद आहोत. {0} पासून पुन्हा ऑर्डर देता येईल.",
            ClosedForNow = "आम्ही आत्ता बंद आहोत आणि ऑर्डर घेत नाही.",
            Later = "आम्ही आत्ता बंद आहोत. तुमची ऑर्डर {0} पासून पाहू.",
            DeliveryTime = "डिलिव्हरीची वेळ",
            PickupTime = "घेऊन जाण्याची वेळ",
            ChooseTime = "वेळ निवडा.",
            TimeFull = "ही वेळ भरली आहे. दुसरी निवडा.",
            NoTimes = "सर्व वेळा भरल्या आहेत. नंतर पुन्हा पाहा.",
            AnyTime = "शक्य तितक्या लवकर",
        };
}
