using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static WebhooksTexts Webhooks =>
        new()
        {
            OrderEvents = "Pedidos: hechos, cambiados",
            ProductEvents = "Productos: agregados, cambiados, eliminados",
            OrdersWord = "pedidos",
            ProductsWord = "productos",
            CopySecret = "Copia este secreto ahora",
            CopySecretHint = "Firma cada mensaje, para que tu sistema reconozca los falsos. Solo se muestra una vez.",
            TheSecret = "El secreto",
            Webhooks = "Webhooks",
            WebhooksHint =
                "Avisa a tus propios sistemas (contabilidad, almacén, hoja de cálculo) de cada pedido al momento: se envía "
                + "un mensaje firmado a tu dirección, y se reintenta un día si no llega.",
            Events = "Eventos",
            AddWebhook = "Agregar webhook",
            AddedBefore = "Este webhook ya se agregó, y su secreto se mostró entonces.",
            IsOn = "El webhook está activado.",
            IsOff = "El webhook está desactivado. No se envían eventos.",
            TestSent = "Un evento de prueba está en camino.",
            TryingAgain = "Intentando otra vez.",
            SentAgain = "Se está enviando otra vez.",
            Removed = "Quitado.",
            Webhook = "Webhook",
            SendTest = "Enviar una prueba",
            NewSecret = "Nuevo secreto…",
            ReplaceSecret = "Reemplazar el secreto",
            RemoveMore = "Quitar…",
            RemoveNow = "Quitar ahora",
            TryNow = "Intentar ahora",
            NothingSent = "Aún no se envió nada. Aquí aparecerán los envíos de los últimos siete días.",
            Response = "Respuesta",
            Resend = "Reenviar",
            Failed = "Falló",
            AddedAt = when => $"agregado {when}",
            PausedUntil = (when, reason) => $"En pausa tras fallas hasta {when}: {reason}",
            EventsWait = n => Plural.One(n, $"{n} evento espera ser enviado.", $"{n} eventos esperan ser enviados."),
            NothingLost = "No se pierde nada: cada evento se reintenta durante un día.",
            TriedNext = (n, when) =>
                Plural.One(n, $"Se intentó {n} vez; próximo intento {when}.", $"Se intentó {n} veces; próximo intento {when}."),
            Tried = n => Plural.One(n, $"Se intentó {n} vez.", $"Se intentó {n} veces."),
            Notes = new()
            {
                Arrived = "Llegó.",
                NotPublic = "La dirección no está en la internet pública, así que no se envió nada.",
                Certificate = "Su certificado TLS no es válido para esta dirección.",
                NoName = "No se encontró su nombre.",
                BrokenOff = "Cortó la conexión.",
                NoAnswer = "No respondió.",
                WasOff = "El webhook estaba apagado o ya no existía.",
                Paused = "En pausa después de fallos.",
                Later = "Espera su turno.",
                NotTried = "No se pudo intentar. El registro del operador dice más.",
                GivenUp = "Sin más intentos.",
                Answered = status => $"Respondió {status}.",
                NoAnswerIn = seconds => $"Sin respuesta en {seconds} segundos.",
                NotReached = reason => $"No se puede contactar ({reason}).",
            },
        };
}
