using Microsoft.Extensions.Logging.Console;

namespace Dukaan.Web.Telemetry;

/// <summary>There are none: the framework requires a type.</summary>
internal sealed class JsonLogOptions : ConsoleFormatterOptions;
