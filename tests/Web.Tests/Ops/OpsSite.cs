using System.Text.RegularExpressions;
using Dukaan.Silo.Operators;
using Dukaan.TestKit;
using Dukaan.Web.Tests.Dashboard;
using Microsoft.Extensions.DependencyInjection;
using OtpNet;

namespace Dukaan.Web.Tests.Ops;

/// <summary>A site whose operators have names: the admin asha, and whoever a test adds.</summary>
public sealed partial class OpsSite : IAsyncLifetime
{
    public const string SharedPassword = "a word nobody guesses";
    public const string Password = "correct horse battery";
    public const string Admin = "asha";

    private readonly Dictionary<string, string> _secrets = [];

    public TestSite Site { get; private set; } = null!;

    /// <summary>A browser that signed in with the shared password before anybody had a name.</summary>
    public Browser Early { get; private set; } = null!;

    /// <summary>The admin's recovery codes.</summary>
    public IReadOnlyList<string> Recovery { get; private set; } = [];

    public OperatorLog Log => Site.Services.GetRequiredService<OperatorLog>();

    public async Task InitializeAsync()
    {
        Site = await TestSite.Start(options => options with { OpsPassword = SharedPassword });
        Early = new Browser(Site.Address);
        await Early.Open("/ops/signin");
        await Early.Submit("/ops/signin", ("password", SharedPassword));
        Recovery = await Enrol(Early, Admin, "admin");
    }

    public async Task DisposeAsync()
    {
        Early.Dispose();
        await Site.DisposeAsync();
    }

    /// <summary>The admin invites somebody, who enrols. Returns the recovery codes.</summary>
    public async Task<IReadOnlyList<string>> Enrol(Browser admin, string name, string role)
    {
        await admin.Open("/ops/operators");
        await admin.Submit("/ops/operators", ("name", name), ("role", role));
        admin.Is(200);
        return await Accept(EnrolLink().Match(admin.Page.Text).Value, name);
    }

    /// <summary>Opens an invitation, chooses the password, and shows the app's code.</summary>
    public async Task<IReadOnlyList<string>> Accept(string link, string name)
    {
        using var browser = new Browser(Site.Address);
        var path = new Uri(link).AbsolutePath;
        await browser.Open(path);
        browser.Is(200);
        Assert.Contains("<svg", browser.Page.Html, StringComparison.Ordinal);
        _secrets[name] = Secret().Match(browser.Page.Html).Groups[1].Value.Replace(" ", "", StringComparison.Ordinal);
        await browser.Submit(path, ("password", Password), ("code", Code(name)));
        browser.Is(200);
        return [.. RecoveryCode().Matches(browser.Page.Text).Select(match => match.Value)];
    }

    /// <summary>The code of the app in the next half minute: none that was shown before.</summary>
    public string Code(string name)
    {
        Site.Time.Advance(TimeSpan.FromSeconds(30));
        return new Totp(Base32Encoding.ToBytes(_secrets[name])).ComputeTotp(Site.Time.GetUtcNow().UtcDateTime);
    }

    public async Task<Browser> SignIn(string name)
    {
        var browser = await Try(name, Password, Code(name));
        Assert.True(browser.At == "/ops", browser.Page.Text);
        return browser;
    }

    public async Task<Browser> Try(string name, string password, string code)
    {
        var browser = new Browser(Site.Address);
        await browser.Open("/ops/signin");
        await browser.Submit("/ops/signin", ("name", name), ("password", password), ("code", code));
        return browser;
    }

    [GeneratedRegex(@"http://\S+/ops/enrol/[0-9a-z]+")]
    private static partial Regex EnrolLink();

    [GeneratedRegex(@"type this into the app: <code>([A-Z2-7 ]+)</code>")]
    private static partial Regex Secret();

    [GeneratedRegex(@"[0-9a-z]{4}(-[0-9a-z]{4}){3}")]
    private static partial Regex RecoveryCode();
}
