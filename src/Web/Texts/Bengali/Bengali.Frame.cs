using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Bengali
{
    private static FrameTexts Frame =>
        new()
        {
            SkipToContent = "মূল অংশে যান",
            ViewShop = "দোকান দেখুন",
            Main = "প্রধান মেনু",
            YourShops = "আপনার দোকান",
            OpenAnother = "আরেকটি দোকান খুলুন",
            SignOut = "সাইন আউট",
            LeaveShop = "এই দোকান ছাড়ুন",
            YourRole = role => $"এখানে আপনার ভূমিকা: {role}",
            Home = "হোম",
            Orders = "অর্ডার",
            Products = "পণ্য",
            Share = "শেয়ার",
            Settings = "সেটিংস",
            New = (number, name) => $"{name} থেকে নতুন অর্ডার {number}",
            Arranged = "নতুন ক্রম সংরক্ষণ হয়েছে।",
            Unsaved = "এখানে আপনার কিছু পরিবর্তন সংরক্ষণ হয়নি।",
            Restore = "ফিরিয়ে আনুন",
            Discard = "বাদ দিন",
            Language = "ভাষা",
            LanguageHint = "বিক্রেতার পাতার ভাষা। দোকানের পাতার ভাষা সেটিংসে আলাদা।",
            LanguageChosen = language => $"এখন থেকে ভাষা {language}।",
            Owner = "মালিক",
            Manager = "ম্যানেজার",
            OrdersRole = "অর্ডার",
            Packer = "প্যাকার",
            ReadOnly = "শুধু দেখা",
            ManagerMay = "সবকিছু, শুধু পেমেন্ট অ্যাকাউন্ট, টিম, API কী, ওয়েবহুক ও ডোমেইন বাদে।",
            OrdersMay = "অর্ডার নিশ্চিত, প্যাক ও বাতিল করেন, চালান দেন। রিফান্ড, পণ্য বা সেটিংস নয়।",
            PackerMay = "অর্ডার দেখেন, প্যাক করেন ও পাঠান।",
            ReadOnlyMay = "অর্ডার ও বিক্রি দেখেন, কিছু বদলান না।",
            OwnerMay = "সবকিছু।",
            Customer = "গ্রাহক",
            You = "আপনি",
            TheOwner = "মালিক",
            SomebodyGone = "টিম ছেড়ে যাওয়া কেউ",
            AnApp = "API কী-সহ একটি অ্যাপ",
            Yesterday = "গতকাল",
            ShortDay = "d MMM",
            ShortDayOfYear = "d MMM yyyy",
            WeekDay = "ddd d MMM",
            LongDay = "dddd, d MMMM",
        };
}
