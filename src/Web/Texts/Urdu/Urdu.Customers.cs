using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Urdu
{
    private static CustomersTexts Customers =>
        new()
        {
            Title = "گاہک",
            Export = "ایکسپورٹ (CSV)",
            NameOrPhone = "نام یا فون",
            SearchThem = "گاہک تلاش کریں",
            Tag = "ٹیگ",
            All = "تمام گاہک",
            NoneYet = "ابھی کوئی گاہک نہیں",
            NobodyFound = "کوئی نہیں ملا",
            WhoAppears = "جو بھی آپ کی دکان سے آرڈر کرے گا یہاں نظر آئے گا۔",
            Last = when => $"آخری بار {when}",
            Spent = "خرچ",
            FirstLast = (first, last) => $"پہلی بار {first}، آخری بار {last}",
            Call = "کال کریں",
            YourNotes = "آپ کے نوٹ",
            NoteHint = "نوٹ۔ صرف آپ اور آپ کی ٹیم دیکھتی ہے۔",
            TagsHint = "ٹیگ، کاما سے الگ",
            SameTag = "یہی ٹیگ",
            KeyScope = "تمام گاہک دیکھنا، ان کے نوٹ رکھنا",
            PartsBack = (back, sent) => $"{sent} میں سے {back} پارسل لوٹ آئے",
            CancelledLate = count => $"تصدیق کے بعد منسوخ: {count}",
            BlockList = "بلاک فہرست",
            BlockHint = "فہرست کے فون نمبر سے کیش آن ڈیلیوری، یا کوئی آرڈر نہیں لیا جاتا۔ گاہکوں کو وجہ نظر نہیں آتی۔",
            NotBlocked = "بلاک نہیں",
            NoCash = "کیش آن ڈیلیوری نہیں",
            NoOrders = "کوئی آرڈر نہیں",
            BlockReason = "وجہ، آپ کی ٹیم کے لیے",
            NobodyBlocked = "فہرست میں کوئی نہیں۔",
            Block = "فہرست میں شامل کریں",
            BlockAddress = "پتہ فہرست میں شامل کریں",
            AddressBlockHint = "اس پتے پر کسی کا آرڈر نہیں لیا جاتا، فون نمبر کوئی بھی ہو۔ گلی کا نام کیسے لکھا ہے، اس سے فرق نہیں پڑتا۔",
            AtAddress = said => $"اس پتے پر: {said}",
        };
}
