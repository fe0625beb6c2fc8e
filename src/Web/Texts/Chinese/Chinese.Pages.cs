using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Chinese
{
    private static PagesTexts Pages =>
        new()
        {
            Pages = "页面与公告",
            Hint = "关于您、联系方式和政策。链接显示在店铺每页底部。",
            NewPage = "新页面",
            StartFromDraft = "从草稿开始",
            DraftHint = "这是店铺语言的草稿，并非法律意见。请阅读、修改，然后保存。",
            Title = "标题",
            Text = "正文",
            TextHint = "## 为标题，- 为列表，**两个星号** 为粗体，[文字](https://example.com) 为链接。",
            CustomersSee = "顾客可见此页面",
            Delete = "删除此页面",
            Announcement = "公告",
            AnnouncementHint = "显示在店铺每页顶部的一行。留空：无。",
            Elsewhere = "您的其他主页",
            ElsewhereHint = "每行一个地址，例如您的 Instagram 或 Facebook 主页。",
            PagesChanged = "页面已更改",
        };
}
