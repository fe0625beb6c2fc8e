using System.Text.Json.Serialization;
using Dukaan.Values;

namespace Dukaan.Web.Import;

/// <summary>Why a row, or a part of it, is not imported.</summary>
/// <param name="Line">The line in the file where it begins.</param>
/// <param name="Text">The reason in English, after the column.</param>
/// <param name="Code">Its machine-readable code.</param>
/// <param name="Column">The column that it is about, or empty.</param>
internal sealed record ImportProblem(long Line, string Text, string Code = "", string Column = "")
{
    /// <summary>The reason in English, without the column.</summary>
    [JsonIgnore]
    public string Message =>
        Column.Length > 0 && Text.StartsWith($"{Column}: ", StringComparison.Ordinal) ? Text[(Column.Length + 2)..] : Text;

    public static ImportProblem Of(long line, string column, string code, string message) =>
        new(line, column.Length == 0 ? message : $"{column}: {message}", code, column);

    public static ImportProblem Of(long line, Error error) => Of(line, error.Field ?? "", error.Code, error.Message);
}
