using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static WebhooksTexts Webhooks =>
        new()
        {
            OrderEvents = "Pedidos: feitos, alterados",
            ProductEvents = "Produtos: adicionados, alterados, excluídos",
            OrdersWord = "pedidos",
            ProductsWord = "produtos",
            CopySecret = "Copie este segredo agora",
            CopySecretHint = "Ele assina cada mensagem, para seu sistema reconhecer as falsas. Só aparece uma vez.",
            TheSecret = "O segredo",
            Webhooks = "Webhooks",
            WebhooksHint =
                "Avise seus próprios sistemas (contabilidade, depósito, planilha) de cada pedido na hora: uma mensagem "
                + "assinada vai para o seu endereço, e é repetida por um dia se não chegar.",
            Events = "Eventos",
            AddWebhook = "Adicionar webhook",
            AddedBefore = "Este webhook já foi adicionado, e o segredo apareceu então.",
            IsOn = "O webhook está ligado.",
            IsOff = "O webhook está desligado. Nenhum evento é enviado.",
            TestSent = "Um evento de teste está a caminho.",
            TryingAgain = "Tentando de novo.",
            SentAgain = "Está sendo enviado de novo.",
            Removed = "Removido.",
            Webhook = "Webhook",
            SendTest = "Enviar um teste",
            NewSecret = "Novo segredo…",
            ReplaceSecret = "Substituir o segredo",
            RemoveMore = "Remover…",
            RemoveNow = "Remover agora",
            TryNow = "Tentar agora",
            NothingSent = "Nada enviado ainda. Os envios dos últimos sete dias aparecem aqui.",
            Response = "Resposta",
            Resend = "Reenviar",
            Failed = "Falhou",
            AddedAt = when => $"adicionado {when}",
            PausedUntil = (when, reason) => $"Em pausa após falhas até {when}: {reason}",
            EventsWait = n => Plural.UpToOne(n, $"{n} evento espera o envio.", $"{n} eventos esperam o envio."),
            NothingLost = "Nada se perde: cada evento é repetido por um dia.",
            TriedNext = (n, when) => Plural.UpToOne(n, $"Tentado {n} vez; próxima {when}.", $"Tentado {n} vezes; próxima {when}."),
            Tried = n => Plural.UpToOne(n, $"Tentado {n} vez.", $"Tentado {n} vezes."),
            Notes = new()
            {
                Arrived = "Chegou.",
                NotPublic = "O endereço não está na internet pública, então nada foi enviado.",
                Certificate = "O certificado TLS não é válido para este endereço.",
                NoName = "O nome não foi encontrado.",
                BrokenOff = "A conexão foi interrompida.",
                NoAnswer = "Não respondeu.",
                WasOff = "O webhook estava desligado ou já não existia.",
                Paused = "Em pausa depois de falhas.",
                Later = "Aguarda a vez.",
                NotTried = "Não foi possível tentar. O registro do operador diz mais.",
                GivenUp = "Sem mais tentativas.",
                Answered = status => $"Respondeu {status}.",
                NoAnswerIn = seconds => $"Sem resposta em {seconds} segundos.",
                NotReached = reason => $"Não dá para conectar ({reason}).",
            },
        };
}
