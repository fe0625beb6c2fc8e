using System.Text.Json;

namespace Dukaan.Web.Tests.Api;

/// <summary>Reads server-sent events, each within a deadline.</summary>
internal sealed class EventReader(Stream stream) : IDisposable
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);
    private readonly StreamReader _lines = new(stream);

    /// <summary>The data of the next event, which must be of this type.</summary>
    public async Task<JsonElement> Next(string type)
    {
        var (name, data) = ("", "");
        while (await Line() is { } line)
        {
            if (line.StartsWith("event: ", StringComparison.Ordinal))
            {
                name = line[7..];
            }
            else if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                data = line[6..];
            }
            else if (line.Length == 0 && name.Length > 0)
            {
                break;
            }
        }

        Assert.Equal(type, name);
        return JsonDocument.Parse(data).RootElement;
    }

    /// <summary>The next comment.</summary>
    public async Task Comment()
    {
        while (await Line() is { } line && !line.StartsWith(':'))
        {
            Assert.DoesNotContain("data:", line, StringComparison.Ordinal);
        }
    }

    /// <summary>Whether the server has ended the stream.</summary>
    public async Task Ended()
    {
        while (await Line() is not null)
        {
            // What was still under way.
        }
    }

    public void Dispose() => _lines.Dispose();

    private Task<string?> Line() => _lines.ReadLineAsync().WaitAsync(Deadline);
}
