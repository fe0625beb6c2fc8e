using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Persian
{
    private static TableTexts Table =>
        new()
        {
            Table = "ویرایش چندتایی",
            Hint = "فقط آنچه می‌نویسید تغییر می‌کند، با یک ذخیره.",
            More = "محصولات بیشتر",
            AreSaved = n => $"{n} محصول ذخیره شد.",
            NotSaved = n => $"{n} محصول ذخیره نشد. دلیل کنار آن نوشته شده است.",
        };
}
