using System.ComponentModel;

namespace Orleans.InProcess.CodeGeneration;

/// <summary>For generated requests alone: the method's result is marked <c>[return: Immutable]</c> and is not copied.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IReturnsImmutable;
