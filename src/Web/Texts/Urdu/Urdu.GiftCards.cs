using Dukaan.Web.Texts.Checkout;
using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Urdu
{
    private static GiftCardTexts GiftCardsInShop =>
        new()
        {
            Card = "گفٹ کارڈ",
            Code = "گفٹ کارڈ کا کوڈ",
            CodeHint = "ایک سے زیادہ ہوں تو کوڈ کے بیچ خالی جگہ چھوڑیں۔",
            Unusable = "اس گفٹ کارڈ سے اس آرڈر کی ادائیگی نہیں ہو سکتی۔ کوڈ دیکھ لیں۔",
            PhoneFirst = "پہلے اپنا فون نمبر ڈالیں، دکان کا کریڈٹ اسی نمبر سے چلتا ہے۔ پھر بھی نہ چلے تو کوڈ دیکھ لیں۔",
            LeftToPay = "ابھی ادا کرنا ہے",
            Changed = "گفٹ کارڈ اب کوئی اور رقم ادا کرتا ہے: {0} ادا کرنا باقی ہے۔ ابھی کچھ آرڈر نہیں ہوا: دیکھ کر دوبارہ آرڈر کریں۔",
            TooMany = "بہت بار غلط کوڈ ڈالا گیا۔ دس منٹ انتظار کریں۔",
            Ending = "{0} پر ختم ہونے والا گفٹ کارڈ",
            BackToCard = "{0} گفٹ کارڈ میں واپس آئے",
            Credit = "کریڈٹ",
            CreditHint = "اس دکان میں آرڈر کرتے وقت یہ کوڈ ڈالیں، اسی فون نمبر کے ساتھ۔",
            AdvanceHint = "{0} پہلے آن لائن، باقی ڈیلیوری پر",
        };

    private static GiftCardsTexts GiftCards =>
        new()
        {
            Title = "گفٹ کارڈ",
            Hint = "گاہک آرڈر کرتے وقت ان کوڈ سے ادائیگی کرتے ہیں۔ ٹیکس اور رعایتیں ویسی ہی رہتی ہیں۔",
            New = "نیا گفٹ کارڈ",
            Amount = "رقم",
            OnlyPhone = "صرف ایک فون نمبر کے لیے",
            OnlyPhoneHint = "خالی ہو تو جس کے پاس کوڈ ہو وہ خرچ کر سکتا ہے۔",
            Note = "نوٹ",
            NoteHint = "صرف آپ کی ٹیم دیکھتی ہے۔",
            Create = "گفٹ کارڈ بنائیں",
            CodeOnce = "کوڈ صرف ابھی نظر آئے گا۔ ابھی گاہک کو بھیجیں۔",
            MadeBefore = "یہ گفٹ کارڈ پہلے بن چکا ہے۔ کوڈ تبھی دکھایا گیا تھا۔",
            NoneYet = "ابھی کوئی گفٹ کارڈ نہیں",
            NoneYetHint = "کسی گاہک کے لیے بنائیں، یا کسی آرڈر کی رقم کریڈٹ میں لوٹائیں۔",
            Active = "چالو",
            Spent = "خرچ ہو گیا",
            Ended = "بند",
            Credit = "کریڈٹ",
            EndIt = "یہ گفٹ کارڈ بند کریں",
            EndHint = "اس میں بچی رقم چلی جائے گی۔ جن آرڈر کی ادائیگی ہو چکی وہ ویسے ہی رہیں گے۔",
            HasEnded = "گفٹ کارڈ بند ہو گیا۔",
            EntryIssued = "بنایا",
            EntrySpent = "خرچ",
            EntryRefunded = "لوٹائی رقم",
            HadUsed = "گفٹ کارڈ سے ادائیگی",
            ByCard = "گفٹ کارڈ سے",
            ToCredit = "کریڈٹ میں دیں",
            ToCreditHint =
                "گاہک کو آپ کی دکان کا ایک کوڈ ملتا ہے جو اسی کے فون نمبر سے چلتا ہے۔ گفٹ کارڈ سے ادا کی گئی رقم اسی کارڈ میں جاتی ہے۔",
            Advance = "کیش آن ڈیلیوری کی پیشگی رقم",
            AdvanceHint = "فیصد، جیسے 20 %، یا رقم۔ گاہک اسے پہلے آن لائن ادا کرتا ہے۔ خالی ہو تو کچھ نہیں۔",
            LeftOf = (left, whole) => $"{whole} میں سے {left}",
            CourierCollects = amount => $"کوریئر {amount} لے گا۔",
            AdvanceDue = amount => $"بھیجنے سے پہلے {amount} آن لائن ادا ہونے ہیں۔",
        };
}
