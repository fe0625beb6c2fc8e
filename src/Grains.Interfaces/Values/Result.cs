using System.Diagnostics.CodeAnalysis;

namespace Dukaan.Values;

/// <summary>The result of a command: a value, or why it was refused. Refusals are expected and are never exceptions.</summary>
[GenerateSerializer, Immutable, Alias("outcome`1")]
public readonly record struct Result<T>
{
    [Id(0)]
    public T? Value { get; init; }

    [Id(1)]
    public Error? Error { get; init; }

    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Ok => Error is null;

    public static implicit operator Result<T>(T value) => new() { Value = value };

    public static implicit operator Result<T>(Error error) => new() { Error = error };

    /// <summary>The value, for callers that know that the command succeeds, such as tests and seeding.</summary>
    /// <exception cref="InvalidOperationException">The command was refused; the message says why.</exception>
    public T OrThrow() => Ok ? Value : throw new InvalidOperationException($"{Error.Code}: {Error.Message}");
}
