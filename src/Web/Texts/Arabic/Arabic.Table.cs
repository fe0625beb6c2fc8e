using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Arabic
{
    private static TableTexts Table =>
        new()
        {
            Table = "تعديل عدة منتجات",
            Hint = "يتغيّر ما تكتبه فقط، بحفظ واحد.",
            More = "مزيد من المنتجات",
            AreSaved = n => $"تم حفظ المنتجات: {n}.",
            NotSaved = n => $"منتجات لم تُحفظ: {n}. السبب مكتوب بجانب كل منها.",
        };
}
