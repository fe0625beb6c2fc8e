using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Urdu
{
    private static SalesTexts Sales =>
        new()
        {
            NothingSold = "ان دنوں کچھ نہیں بکا۔",
            BestDay = (day, amount) => $"بہترین دن: {day}، {amount}",
            ChartLabel = "دن کے حساب سے فروخت؛ نیچے جدول میں بھی یہی ہے",
            SalesKey = "فروخت",
            PaidKey = "وصول",
            DaysSpan = n => $"{n} دن",
            AYear = "ایک سال",
            Days = "دن",
            OrdersLabel = "آرڈر",
            PaidLabel = "وصول",
            SalesLabel = "فروخت",
            Explained =
                "فروخت: ان دنوں کے تمام آرڈر کا کل، ادا ہوئے ہوں یا نہیں، مسترد، منسوخ اور ختم کے بغیر۔ وصول: ان کے لیے "
                + "ملی رقم، ریفنڈ نکال کر۔",
            ByDay = "دن کے حساب سے",
            ShowTable = "جدول میں دکھائیں",
            SalesByDay = "دن کے حساب سے فروخت",
            Day = "دن",
            ByProduct = "پروڈکٹ کے حساب سے",
            SalesByProduct = "پروڈکٹ کے حساب سے فروخت",
            OtherProducts = "دیگر پروڈکٹ",
            Delivery = "ڈیلیوری",
            AllSales = "کل فروخت",
        };
}
