using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Chinese
{
    private static DomainsTexts Domains =>
        new()
        {
            OwnDomain = "自有域名",
            YourDomain = "您的域名",
            AnotherDomain = "另一个域名",
            DomainHint = "可在任何注册商购买。您需证明归您所有，他人无法用它开店。",
            AddDomain = "添加域名",
            CheckNow = "立即检查",
            MakeMain = "设为主域名",
            ShowsMain = "它显示您的店铺，链接也使用它。请保持 DNS 记录不变。",
            Use = link => $"为店铺使用您自己的域名。{link} 仍然有效，订单照常到这里。",
            NowUse = domain => $"店铺链接现在使用 {domain}。",
            RemoveOne = domain => $"移除 {domain}",
            Live = "已生效",
            NotPointing = "不再指向这里",
            RedirectsTo = domain => $"它转到 {domain}。请保持 DNS 记录不变。",
            StillShown = said => $"{said}店铺目前仍显示在此；请尽快修复。",
            NotLooked = "请在购买域名处创建这些 DNS 记录，然后检查。",
            Fine = "它显示您的店铺。",
            NoAddress = "域名还没有地址。新记录可能需要几分钟到一天才能生效。",
            NoProof = "域名指向这里。证明归您所有的 TXT 记录还没有。",
            NotAnswered = "域名服务器刚才没有应答。我们会自动再查。",
            Taken = "记录正确，但另一家店在用此域名。请先在那里移除。",
            Elsewhere = address => $"域名指向 {address}，不是我们。请更改或移除该记录。",
            OtherProof = value => $"域名指向这里，但 TXT 记录是其他值：{value}",
            BareHint = "有些服务商要求不带域名本身：shop.example.com 填“shop”。",
            Instead = records => $"不允许 CNAME 时，请创建 {records}。",
            RecordName = "名称",
            RecordValue = "值",
            CopyOf = value => $"复制 {value}",
            CheckedNext = (then, next) => $"上次检查 {then}；下次自动检查 {next}。",
            CheckedOnce = then => $"上次检查 {then}。创建记录后请点“立即检查”。",
            NotChecked = next => $"尚未检查；自动检查 {next}。",
            IsAdded = domain => $"{domain} 已添加。请创建 DNS 记录，然后检查。",
            IsRemoved = domain => $"{domain} 已移除。也可删除其 DNS 记录。",
        };
}
