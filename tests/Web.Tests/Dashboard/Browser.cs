using System.Net;

namespace Dukaan.Web.Tests.Dashboard;

/// <summary>What a browser without script does: keeps cookies, follows redirects, sends forms with what stands in them.</summary>
public sealed class Browser : IDisposable
{
    private readonly HttpClient _http;

    public Browser(Uri site)
    {
        Cookies = new CookieContainer();
        _http = new HttpClient(new SocketsHttpHandler { CookieContainer = Cookies }) { BaseAddress = site };
        _http.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        _http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
    }

    public CookieContainer Cookies { get; }

    public HttpClient Http => _http;

    /// <summary>Where it is: path and query after all redirects.</summary>
    public string At { get; private set; } = "";

    public int Status { get; private set; }

    public HtmlPage Page { get; private set; } = new("");

    public async Task<HtmlPage> Open(string path) => await Arrive(await _http.GetAsync(path));

    /// <summary>Sends a form of the page with what stands in its fields, some of them filled in anew.</summary>
    public Task<HtmlPage> Submit(string action, params (string Name, string Value)[] filled) => Send(Page.Form(action), filled);

    /// <summary>Sends a form that was read before: a double click, or a page kept open.</summary>
    public async Task<HtmlPage> Send(HtmlForm form, params (string Name, string Value)[] filled) =>
        await Arrive(await _http.PostAsync(form.Action, form.Content(filled, [])));

    /// <summary>Sends a form of the page with files.</summary>
    public async Task<HtmlPage> Upload(
        string action,
        (string Name, string FileName, byte[] Content)[] files,
        params (string Name, string Value)[] filled
    ) => await Arrive(await _http.PostAsync(action, Page.Form(action).Content(filled, files)));

    /// <summary>The page must be the one of this status; its text is shown where it is not.</summary>
    public Browser Is(int status)
    {
        Assert.True(Status == status, $"{At} answered {Status} instead of {status}: {Page.Text}");
        return this;
    }

    public void Dispose() => _http.Dispose();

    private async Task<HtmlPage> Arrive(HttpResponseMessage response)
    {
        using (response)
        {
            At = response.RequestMessage!.RequestUri!.PathAndQuery;
            Status = (int)response.StatusCode;
            return Page = new HtmlPage(await response.Content.ReadAsStringAsync());
        }
    }
}
