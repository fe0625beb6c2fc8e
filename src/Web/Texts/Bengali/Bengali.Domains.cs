using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Bengali
{
    private static DomainsTexts Domains =>
        new()
        {
            OwnDomain = "নিজের ডোমেইন",
            YourDomain = "আপনার ডোমেইন",
            AnotherDomain = "আরেকটি ডোমেইন",
            DomainHint = "যেকোনো জায়গা থেকে কেনা। এটি আপনার তা প্রমাণ করেন, যাতে অন্য কেউ ব্যবহার না করে।",
            AddDomain = "ডোমেইন যোগ করুন",
            CheckNow = "এখন যাচাই করুন",
            MakeMain = "প্রধান ডোমেইন করুন",
            ShowsMain = "এটি আপনার দোকান দেখায়, লিংকও এটির। DNS রেকর্ড এভাবেই রাখুন।",
            Use = link => $"দোকানের জন্য নিজের ডোমেইন ব্যবহার করুন। {link} চলতে থাকবে, অর্ডার আগের মতোই এখানে আসবে।",
            NowUse = domain => $"দোকানের লিংক এখন {domain} ব্যবহার করে।",
            RemoveOne = domain => $"{domain} সরান",
            Live = "চালু",
            NotPointing = "আর এখানে আসে না",
            RedirectsTo = domain => $"এটি {domain}-এ নিয়ে যায়। DNS রেকর্ড এভাবেই রাখুন।",
            StillShown = said => $"{said} দোকান এখনও এখানে দেখা যায়; শিগগির ঠিক করুন।",
            NotLooked = "যেখানে ডোমেইন কিনেছেন সেখানে এই DNS রেকর্ডগুলো বানান, তারপর যাচাই করুন।",
            Fine = "এটি আপনার দোকান দেখায়।",
            NoAddress = "ডোমেইনের এখনও ঠিকানা নেই। নতুন রেকর্ড সর্বত্র দেখা যেতে কয়েক মিনিট থেকে এক দিন লাগে।",
            NoProof = "ডোমেইন এখানে আসে। আপনার প্রমাণের TXT রেকর্ড এখনও নেই।",
            NotAnswered = "নেম সার্ভার উত্তর দেয়নি। আমরা নিজে থেকেই আবার দেখব।",
            Taken = "রেকর্ড ঠিক আছে, কিন্তু অন্য দোকান এই ডোমেইন ব্যবহার করছে। আগে সেখান থেকে সরান।",
            Elsewhere = address => $"ডোমেইন {address}-এ যায়, যা আমরা নই। রেকর্ডটি বদলান বা সরান।",
            OtherProof = value => $"ডোমেইন এখানে আসে, কিন্তু TXT রেকর্ডে অন্য মান: {value}",
            BareHint = "কিছু প্রতিষ্ঠান ডোমেইন ছাড়া নাম চায়: shop.example.com-এর জন্য “shop”।",
            Instead = records => $"যেখানে CNAME চলে না, সেখানে {records} বানান।",
            RecordName = "নাম",
            RecordValue = "মান",
            CopyOf = value => $"{value} কপি করুন",
            CheckedNext = (then, next) => $"শেষ যাচাই {then}; পরের স্বয়ংক্রিয় যাচাই {next}।",
            CheckedOnce = then => $"শেষ যাচাই {then}। রেকর্ড বানানোর পর “এখন যাচাই করুন” চাপুন।",
            NotChecked = next => $"এখনও যাচাই হয়নি; স্বয়ংক্রিয় যাচাই {next}।",
            IsAdded = domain => $"{domain} যোগ হয়েছে। DNS রেকর্ড বানান, তারপর যাচাই করুন।",
            IsRemoved = domain => $"{domain} সরানো হয়েছে। DNS রেকর্ডও মুছতে পারেন।",
        };
}
