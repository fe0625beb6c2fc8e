using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Bengali
{
    private static CustomersTexts Customers =>
        new()
        {
            Title = "গ্রাহক",
            Export = "এক্সপোর্ট (CSV)",
            NameOrPhone = "নাম বা ফোন",
            SearchThem = "গ্রাহক খুঁজুন",
            Tag = "ট্যাগ",
            All = "সব গ্রাহক",
            NoneYet = "এখনও কোনো গ্রাহক নেই",
            NobodyFound = "কাউকে পাওয়া যায়নি",
            WhoAppears = "যে কেউ আপনার দোকানে অর্ডার করলে এখানে দেখা যাবে।",
            Last = when => $"শেষ {when}",
            Spent = "খরচ",
            FirstLast = (first, last) => $"প্রথম {first}, শেষ {last}",
            Call = "কল করুন",
            YourNotes = "আপনার নোট",
            NoteHint = "নোট। শুধু আপনি ও আপনার টিম দেখে।",
            TagsHint = "ট্যাগ, কমা দিয়ে আলাদা",
            SameTag = "একই ট্যাগ",
            KeyScope = "সব গ্রাহক দেখা, তাদের নোট রাখা",
            PartsBack = (back, sent) => $"{sent} টি পার্সেলের মধ্যে {back} টি ফেরত এসেছে",
            CancelledLate = count => $"নিশ্চিত করার পর বাতিল: {count}",
            BlockList = "ব্লক তালিকা",
            BlockHint = "তালিকার ফোন নম্বর থেকে ক্যাশ অন ডেলিভারি, বা কোনো অর্ডারই নেওয়া হয় না। ক্রেতারা কারণ দেখেন না।",
            NotBlocked = "ব্লক করা নেই",
            NoCash = "ক্যাশ অন ডেলিভারি নেই",
            NoOrders = "কোনো অর্ডার নয়",
            BlockReason = "কারণ, আপনার টিমের জন্য",
            NobodyBlocked = "তালিকায় কেউ নেই।",
            Block = "তালিকায় যোগ করুন",
            BlockAddress = "একটি ঠিকানা তালিকায় যোগ করুন",
            AddressBlockHint = "সেখানে কারও অর্ডার নেওয়া হয় না, ফোন নম্বর যা-ই হোক। রাস্তার নাম কীভাবে লেখা তাতে কিছু যায় আসে না।",
            AtAddress = said => $"এই ঠিকানায়: {said}",
        };
}
