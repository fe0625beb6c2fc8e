using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Chinese
{
    private static TableTexts Table =>
        new()
        {
            Table = "批量编辑",
            Hint = "只更改您输入的内容，一次保存。",
            More = "更多商品",
            AreSaved = n => $"已保存 {n} 件商品。",
            NotSaved = n => $"{n} 件商品未保存，原因见旁。",
        };
}
