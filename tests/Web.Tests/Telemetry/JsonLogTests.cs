using System.Diagnostics;
using System.Text.Json;
using Dukaan.TestKit;
using Dukaan.Web.Telemetry;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dukaan.Web.Tests.Telemetry;

public sealed class JsonLogTests
{
    [Fact]
    public void An_entry_is_one_line_of_JSON_with_the_ids_of_its_trace()
    {
        using var span = new Activity("test").SetIdFormat(ActivityIdFormat.W3C).Start();

        var line = Written(LogLevel.Warning, "Two\nlines and \"quotes\"", new InvalidOperationException("Broken"));

        Assert.DoesNotContain('\n', line.TrimEnd());
        var json = JsonDocument.Parse(line).RootElement;
        Assert.Equal("Warning", json.GetProperty("level").GetString());
        Assert.Equal("Dukaan.Test", json.GetProperty("category").GetString());
        Assert.Equal("Two\nlines and \"quotes\"", json.GetProperty("message").GetString());
        Assert.Contains("Broken", json.GetProperty("exception").GetString(), StringComparison.Ordinal);
        Assert.Equal(span.TraceId.ToString(), json.GetProperty("traceId").GetString());
        Assert.Equal(span.SpanId.ToString(), json.GetProperty("spanId").GetString());
    }

    [Fact]
    public void Outside_a_trace_it_has_no_ids()
    {
        Activity.Current = null;
        var json = JsonDocument.Parse(Written(LogLevel.Information, "Started", null)).RootElement;
        Assert.False(json.TryGetProperty("traceId", out _));
        Assert.False(json.TryGetProperty("exception", out _));
    }

    private static string Written(LogLevel level, string message, Exception? exception)
    {
        using var writer = new StringWriter();
        var entry = new LogEntry<string>(level, "Dukaan.Test", default, message, exception, (state, _) => state);
        new JsonLogFormatter(new ManualTime()).Write(entry, null, writer);
        return writer.ToString();
    }
}
