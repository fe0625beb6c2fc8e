using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Dukaan.TestKit;

/// <summary>Keeps what was logged: add it to the services as an <see cref="ILoggerProvider"/>.</summary>
public sealed class RecordedLog : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _lines = [];

    /// <summary>Level and text of each line, the oldest first.</summary>
    public IReadOnlyCollection<string> Lines => _lines;

    /// <summary>Whether a line has all of these words.</summary>
    public bool Has(params string[] words) => _lines.Any(line => words.All(word => line.Contains(word, StringComparison.Ordinal)));

    public ILogger CreateLogger(string categoryName) => new Logger(_lines);

    public void Dispose() { }

    private sealed class Logger(ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => lines.Enqueue($"{logLevel}: {formatter(state, exception)}");
    }
}
