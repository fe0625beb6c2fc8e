using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Bengali
{
    private static ScheduleTexts Schedule =>
        new()
        {
            Hours = "খোলা থাকার সময়",
            HoursHint = "বন্ধ থাকলে দিনটি খালি রাখুন। দ্বিতীয় সময়টি বিরতির পরের।",
            Opens = "খোলে",
            Closes = "বন্ধ হয়",
            SpecialDays = "ছুটি ও অন্য দিন",
            SpecialHint = "সেদিন বন্ধ থাকলে সময় খালি রাখুন।",
            Day = "দিন",
            Name = "নাম",
            Refuse = "বন্ধ থাকলে অর্ডার নেবেন না",
            RefuseHint = "না হলে অর্ডার পরের জন্য নেওয়া হয়।",
            FirstDay = "সপ্তাহ শুরু হয়",
            AsUsual = "সাধারণ নিয়মে",
            Slots = "ডেলিভারির সময়",
            SlotsHint = "অর্ডারের সময় গ্রাহক এগুলোর একটি বেছে নেন।",
            OrdersEach = "প্রতি সময়ে অর্ডার",
            NoLimit = "খালি: কোনো সীমা নেই।",
            Lead = "কত ঘণ্টা আগে",
            LeadHint = "সময় শুরুর এত ঘণ্টা আগে অর্ডার আসতে হবে।",
            DaysAhead = "কত দিন পর্যন্ত বাছা যায়",
            MustChoose = "গ্রাহককে সময় বাছতেই হবে",
            ForDelivery = "ডেলিভারির জন্য",
            ForPickup = "পিকআপের জন্য",
            AddTime = "সময় যোগ করুন",
            NoSlots = "এখনো সময় নেই, তাই গ্রাহক কিছু বাছেন না।",
            Taken = "{1}টির মধ্যে {0}টি ভরা",
            Days = "দিন",
        };
}
