using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Urdu
{
    private static DiscountsTexts Discounts =>
        new()
        {
            SeeIt = "گاہک دیکھتے ہیں۔",
            NameExample = "عید سیل",
            Code = "کوڈ",
            CodeHint = "گاہک چیک آؤٹ پر لکھتے ہیں۔ خالی ہو تو رعایت خود لگتی ہے۔",
            Type = "قسم",
            Value = "قدر",
            Minimum = "کم از کم آرڈر",
            MinimumHint = "رعایت اور ڈیلیوری سے پہلے۔ خالی: کوئی بھی آرڈر۔",
            Starts = "شروع",
            StartsHint = "خالی: ابھی سے۔",
            Ends = "ختم",
            EndsHint = "خالی: کبھی نہیں۔",
            Uses = "کل استعمال",
            UsesHint = "خالی: کوئی حد نہیں۔",
            UsesEach = "فی گاہک استعمال",
            UsesEachHint = "فون نمبر سے گنا جاتا ہے۔",
            Certain = "کچھ پروڈکٹ تک محدود",
            Active = "چالو",
            ValueHint = currency => $"فیصد، یا {currency} میں رقم۔ مفت ڈیلیوری کے لیے خالی چھوڑیں۔",
            PercentOff = "فیصد رعایت",
            AmountOff = "رقم کی رعایت",
            FreeDelivery = "مفت ڈیلیوری",
            RateOff = rate => $"{rate} % رعایت",
            SumOff = amount => $"{amount} رعایت",
            FromAmount = amount => $"{amount} سے",
            Automatic = "خودکار",
            Discounts = "رعایتیں",
            DiscountsHint = "گاہک کے لکھے کوڈ سے، یا خودکار۔ رعایتیں جمع نہیں ہوتیں: گاہک کو بہترین ملتی ہے۔",
            NoneYet = "ابھی کوئی رعایت نہیں",
            NoneYetHint = "مستقل گاہکوں کے لیے کوڈ، یا ایک رقم سے اوپر مفت ڈیلیوری۔",
            Used = n => $"{n} بار استعمال",
            Expired = "ختم",
            Scheduled = "بعد میں",
            New = "نئی رعایت",
            DeleteThis = "یہ رعایت حذف کریں",
            DeletedHint = "حذف ہو گئی۔ پرانے آرڈر کی رعایت رہے گی۔",
        };
}
