using Dukaan.Webhooks;

namespace Dukaan.Grains.Tests.Webhooks;

public sealed class WebhookRulesTests
{
    private static readonly WebhookOptions Production = new();

    [Theory]
    [InlineData("https://example.com/hook?a=1", "https://example.com/hook?a=1")]
    [InlineData(" https://EXAMPLE.com ", "https://example.com/")]
    [InlineData("https://8.8.8.8:8443/x#top", "https://8.8.8.8:8443/x")]
    public void An_https_address_is_kept(string typed, string kept) => Assert.Equal(kept, WebhookRules.Url(typed, Production).OrThrow());

    [Theory]
    [InlineData("", "empty")]
    [InlineData("example.com/hook", "url-invalid")]
    [InlineData("ftp://example.com/", "url-invalid")]
    [InlineData("file:///etc/passwd", "url-invalid")]
    [InlineData("http://example.com/", "url-not-https")]
    [InlineData("https://user:password@example.com/", "url-has-password")]
    [InlineData("https://127.0.0.1/", "url-not-public")]
    [InlineData("https://2130706433/", "url-not-public")]
    [InlineData("https://0x7f.1/", "url-not-public")]
    [InlineData("https://[::1]/", "url-not-public")]
    [InlineData("https://169.254.169.254/latest/meta-data", "url-not-public")]
    public void Any_other_is_refused_by_name(string typed, string code)
    {
        var error = WebhookRules.Url(typed, Production).Error;

        Assert.Equal((code, "url"), (error?.Code, error?.Field));
    }

    [Fact]
    public void In_development_an_address_of_this_machine_will_do() =>
        Assert.Equal("http://127.0.0.1:9/", WebhookRules.Url("http://127.0.0.1:9/", new WebhookOptions { AnyAddress = true }).OrThrow());

    [Fact]
    public void Topics_are_some_of_those_there_are_each_once()
    {
        Assert.Equal(["orders", "product_updates"], WebhookRules.Topics(["product_updates", "orders", "orders"]).OrThrow().AsEnumerable());
        Assert.Equal("topics-none", WebhookRules.Topics([]).Error?.Code);
        Assert.Equal("topic-unknown", WebhookRules.Topics(["orders", "secrets"]).Error?.Code);
    }
}
